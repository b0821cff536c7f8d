package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.arc.All;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.dashboard.shell.Frame.NavigationItem;
import nl.stvda.voortgang.reports.dashboard.shell.Frame.OtherLanguage;
import nl.stvda.voortgang.reports.dashboard.shell.Frame.Person;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page for whoever looks at it. */
@RequestScoped
public class Frames {

    private static final Pattern CHOICE = Pattern.compile("([?&])%s=[^&]*&?".formatted(PageLanguage.PARAMETER));

    private final Visitor visitor;
    private final PageLanguage languages;
    private final Catalogue catalogue;
    private final List<WaitingWork> work;
    private final Outages outages;
    private final RoutingContext routing;

    Frames(
            Visitor visitor,
            PageLanguage languages,
            Catalogue catalogue,
            @All List<WaitingWork> work,
            Outages outages,
            RoutingContext routing) {
        this.visitor = visitor;
        this.languages = languages;
        this.catalogue = catalogue;
        this.work = List.copyOf(work);
        this.outages = outages;
        this.routing = routing;
    }

    /** To be made last: it tells what the page could not get while it was put together. */
    public Frame of(Area current) {
        var items = navigation(current);
        return frame(Optional.of(person()), items);
    }

    /** As above, of a page that belongs to no area. */
    public Frame of() {
        return frame(Optional.of(person()), navigation(null));
    }

    /** Of a page that leads back from a mistake or an outage: nothing is asked for it that could fail too. */
    Frame ofRefusal() {
        return routing.user() == null
                ? frame(Optional.empty(), List.of())
                : frame(
                        Optional.of(new Person(visitor.name(), Optional.empty(), visitor.role(), visitor.formToken())),
                        areas(null).toList());
    }

    /** The navigation with what waits now. */
    List<NavigationItem> navigation(@Nullable Area current) {
        var areas = areas(current).toList();
        var shown = areas.stream().map(NavigationItem::area).collect(Collectors.toSet());
        var waiting = work.stream()
                .filter(some -> shown.contains(some.area()))
                .collect(Collectors.toMap(WaitingWork::area, WaitingWork::count));
        return areas.stream()
                .map(item -> new NavigationItem(
                        item.area(),
                        waiting.getOrDefault(item.area(), OptionalInt::empty).get(),
                        item.current()))
                .toList();
    }

    private Stream<NavigationItem> areas(@Nullable Area current) {
        return Arrays.stream(Area.values())
                .filter(area -> area.isFor(visitor))
                .map(area -> new NavigationItem(area, OptionalInt.empty(), area == current));
    }

    private Person person() {
        return new Person(
                visitor.name(), visitor.organisation().map(this::nameOf), visitor.role(), visitor.formToken());
    }

    private String nameOf(String organisation) {
        return catalogue
                .organisation(organisation)
                .map(Named::name)
                .flatMap(name -> name.in(visitor.language()))
                .map(Text::value)
                .orElse(organisation);
    }

    private Frame frame(Optional<Person> person, List<NavigationItem> navigation) {
        var language = visitor.language();
        var here = routing.request().uri();
        return new Frame(
                language,
                languages.besides(language).stream()
                        .map(other -> new OtherLanguage(other, addressIn(other, here)))
                        .toList(),
                Theme.of(Optional.ofNullable(routing.request().getCookie(Theme.COOKIE))
                        .map(Cookie::getValue)
                        .orElse(null)),
                person,
                navigation,
                Notice.in(routing.request()),
                outages.now(),
                Optional.ofNullable(routing.request().getParam("text")).orElse(""),
                here);
    }

    /** By hand, since an address that is refused need not be a readable one. */
    private static String addressIn(Language language, String here) {
        var without = CHOICE.matcher(here).replaceAll("$1").replaceAll("[?&]$", "");
        return "%s%s%s=%s"
                .formatted(without, without.contains("?") ? "&" : "?", PageLanguage.PARAMETER, language.tag());
    }
}
