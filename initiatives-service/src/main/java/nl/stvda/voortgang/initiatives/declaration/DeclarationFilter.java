package nl.stvda.voortgang.initiatives.declaration;

import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;

/**
 * Which declarations are asked for.
 *
 * @param sandboxOf whose, where the caller only tries and sees nothing else
 */
record DeclarationFilter(
        Optional<String> agreement,
        Optional<String> organisation,
        Optional<String> sandboxOf,
        PageRequest<UUID> page) {}
