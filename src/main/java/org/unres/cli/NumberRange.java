package org.unres.cli;

/** The numbers that an option accepts, for example 0 to 65535 for {@code --port}. */
record NumberRange(long least, long most) {
    static final NumberRange POSITIVE = new NumberRange(1, Long.MAX_VALUE);

    void check(String option, long number) {
        if (number < least || number > most) {
            String accepted = most == Long.MAX_VALUE ? "a number of at least " + least : "a number from " + least + " to " + most;
            throw CommandException.wrongUsage(option + " is " + accepted + ", not " + number);
        }
    }
}
