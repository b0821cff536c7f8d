package nl.stvda.voortgang.reports.dashboard.arrangement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.stvda.voortgang.reports.dashboard.form.FieldMistake;

/** The words of the pages on which a report is arranged; they stand in messages/arrangement_nl and arrangement_en. */
@MessageBundle(value = "arrangement", locale = "nl")
interface ArrangementMessages {

    @Message
    String title();

    @Message
    String purpose();

    @Message
    String sections();

    @Message
    String entries(int count);

    @Message
    String shown(int first, int last, int all);

    @Message
    String before();

    @Message
    String after();

    @Message
    String kind(String code);

    @Message
    String lead();

    @Message
    String empty(String kind);

    @Message
    String elsewhere();

    @Message
    String about();

    @Message
    String missing(String language);

    @Message
    String write();

    @Message
    String look();

    @Message
    String shift(String code);

    @Message
    String grip();

    @Message
    String blockUp();

    @Message
    String blockDown();

    @Message
    String addHere();

    @Message
    String addFirst();

    @Message
    String add(String kind);

    @Message
    String reworded();

    @Message
    String carriedOver();

    @Message
    String sourceChanged();

    @Message
    String merged(int count);

    @Message
    String leftOut();

    @Message
    String blockPurpose(String kind);

    @Message
    String edited(String by);

    @Message
    String hint();

    @Message
    String inReport(String language);

    @Message
    String nothing();

    @Message
    String theirs(String language);

    @Message
    String themes();

    @Message
    String url();

    @Message
    String label(String language);

    @Message
    String blockReason();

    @Message
    String blockHistory();

    @Message
    String preview();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String removeMeans(String kind);

    @Message
    String confirmRemove();

    @Message
    String whyRequired();

    @Message
    String whyOptional();

    @Message
    String take(String kind);

    @Message
    String backToSection();

    @Message
    String toInitiative();

    @Message
    String standing(String kind);

    @Message
    String inSection();

    @Message
    String withOther(String kind);

    @Message
    String alsoTells();

    @Message
    String sourceChangedMeans();

    @Message
    String own(String language);

    @Message
    String ours(String language);

    @Message
    String ourTitle();

    @Message
    String ourText();

    @Message
    String since();

    @Message
    String rewordHint();

    @Message
    String whatToDo();

    @Message
    String summary(String kind);

    @Message
    String where();

    @Message
    String beforeOthers();

    @Message
    String other();

    @Message
    String otherHint();

    @Message
    String mergeMeans();

    @Message
    String leaveOutMeans();

    @Message
    String titleShown();

    @Message
    String factsShown();

    @Message
    String asSection();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String history();

    @Message
    String noHistory();

    @Message
    String did(String kind);

    @Message
    String undone();

    @Message
    String undo();

    @Message
    String alsoOpen();

    @Message
    String draftChanged();

    @Message
    String lookAgain();

    @Message
    String refused(String slug);

    @Message
    String refusedRemedy(String slug);

    @Message
    String place(String field);

    @Message
    String problem(FieldMistake mistake);

    @Message
    String done(String part);
}
