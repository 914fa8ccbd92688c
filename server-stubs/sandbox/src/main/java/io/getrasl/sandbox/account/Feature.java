package io.getrasl.sandbox.account;

/** A feature of which a plan allows so much, in the order of the documented replies. */
public enum Feature {
    CONTACTS("contacts", "Total Contacts"),
    CONVERSATIONS("conversations", "Conversations per Month"),
    CAMPAIGNS("campaigns", "Active Campaigns"),
    STAFF("staff", "Team Members");

    /** The limit of a plan that sets none. */
    public static final long UNLIMITED = -1;

    private final String key;
    private final String label;

    Feature(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name on the wire and in the database. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    String label() {
        return label;
    }
}
