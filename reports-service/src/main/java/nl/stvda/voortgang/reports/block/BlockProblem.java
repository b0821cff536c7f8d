package nl.stvda.voortgang.reports.block;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about a block can fail. */
enum BlockProblem implements ProblemType {
    UNKNOWN_BLOCK(
            "unknown-block", 404, "Block not found", "GET the blocks of the section to see those that there are."),
    UNKNOWN_BLOCK_VERSION(
            "unknown-block-version",
            404,
            "This version of the block is not kept",
            "GET the history of the block to see those that are."),
    BLOCK_STAYS(
            "block-stays",
            409,
            "This block stays",
            "A section keeps its first text and its entries, and a block keeps its kind. Clear the text instead, or add "
                    + "another block."),
    TOO_MANY_BLOCKS("too-many-blocks", 409, "Too many blocks", "Join some of the blocks of this section first.");

    private final Description description;

    BlockProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
