package nl.stvda.voortgang.reports.dashboard.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.stvda.voortgang.conventions.language.Language;

/**
 * What stands around the content of every page.
 *
 * @param person empty where nobody is signed in, or nobody can tell
 * @param notice what became of the action that led to this page
 * @param outages the parts that do not answer; a page knows them once it has asked for all that it shows
 * @param here the address of this page, to come back to
 */
public record Frame(
        Language language,
        List<OtherLanguage> otherLanguages,
        Theme theme,
        Optional<Person> person,
        List<NavigationItem> navigation,
        Optional<Notice> notice,
        List<Outage> outages,
        String search,
        String here) {

    /** The same page in another language. */
    public record OtherLanguage(Language language, String address) {}

    /**
     * Who is signed in.
     *
     * @param organisation its name; empty for the secretariat and auditors
     * @param formToken what every form of the page carries
     */
    public record Person(String name, Optional<String> organisation, Optional<String> role, String formToken) {}

    /** An entry of the navigation. */
    public record NavigationItem(Area area, OptionalInt waiting, boolean current) {

        /** Nothing is shown where nothing waits: a number is work. */
        public boolean isWaiting() {
            return waiting.orElse(0) > 0;
        }
    }

    /** What a form carries; empty where there is no session. */
    public String formToken() {
        return person.map(Person::formToken).orElse("");
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }
}
