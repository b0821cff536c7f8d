package nl.stvda.voortgang.reports.template;

import nl.stvda.voortgang.conventions.problem.ProblemType;

/** Every way a request about a template can fail. */
enum TemplateProblem implements ProblemType {
    UNKNOWN_TEMPLATE("unknown-template", 404, "Template not found", "GET /v1/templates lists those that there are."),
    TEMPLATE_EXISTS(
            "template-exists",
            409,
            "Template exists",
            "Choose another id, or change the template at the address in Location.");

    private final Description description;

    TemplateProblem(String slug, int status, String title, String remedy) {
        description = new Description(slug, status, title, remedy);
    }

    @Override
    public Description description() {
        return description;
    }
}
