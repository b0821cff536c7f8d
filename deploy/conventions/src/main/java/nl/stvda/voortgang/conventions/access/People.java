package nl.stvda.voortgang.conventions.access;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells people from programs, by the client that their token was given to. */
@ApplicationScoped
public class People {

    private final AccessConfig config;

    People(AccessConfig config) {
        this.config = config;
    }

    public boolean signInThrough(String client) {
        return config.peopleClients().contains(client);
    }
}
