package nl.stvda.voortgang.reports.translation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the texts of a report, in one language. */
@Schema(description = "Texts of a report in one language, in the order of the report")
record TranslationPage(@Schema(description = "The texts") List<TranslationUnit> items) {}
