package nl.stvda.voortgang.notifications.delivery;

import java.util.UUID;

record OutgoingMail(UUID delivery, String recipient, MailContent content) {}
