package nl.stvda.voortgang.initiatives.initiative;

import io.restassured.response.Response;

/** Answers to posts. */
final class Posted {

    private Posted() {}

    /** The state of the initiative: whom it resembles is told by the answer that creates it only. */
    static String stateIn(Response answer) {
        return answer.asString().replaceFirst("\"candidates\":\\[.*?\\],\"createdAt\"", "\"createdAt\"");
    }
}
