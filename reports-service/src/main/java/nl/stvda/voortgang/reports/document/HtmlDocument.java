package nl.stvda.voortgang.reports.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.content.Draft;

/** Sets a draft as HTML. */
@ApplicationScoped
public class HtmlDocument {

    /** A whole HTML document that needs nothing else; on request with a margin that tells where each piece comes from. */
    public String document(Draft draft, Language language, boolean provenance) {
        return render(Templates.draft(DraftView.of(draft, language, provenance), Stylesheet.css()), language);
    }

    /** What the browser is told to allow in {@link #document}: its own style and nothing else. */
    public String contentSecurityPolicy() {
        return Stylesheet.contentSecurityPolicy();
    }

    /** The sections only, headings from level 2 on, to put into a page. */
    public String content(Draft draft, Language language, boolean provenance) {
        return render(Templates.content(DraftView.of(draft, language, provenance)), language);
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(Locale.of(language.tag())).render();
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance draft(DraftView view, RawString style);

        static native TemplateInstance content(DraftView view);
    }
}
