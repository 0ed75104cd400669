package org.chancery.cli;

import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.chancery.accounts.Account;
import org.chancery.accounts.AccountException;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Passwords;
import org.chancery.accounts.Standing;
import org.chancery.accounts.Tokens;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery accounts}: who may use an archive that is served to others. */
@Command(
        name = "accounts",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Manages who may use an archive that \"chancery serve\" opens to others.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery accounts add alice --role admin --project talks",
            "  chancery accounts token alice --name \"weekly export\" --role reader --days 90",
            "",
            "Passwords are asked for on the terminal, or read as the first line of standard input; never given as arguments."
        })
final class AccountsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HelpOption help = new HelpOption();

    static CommandLine with(Console console) {
        return new CommandLine(new AccountsCommand())
                .addSubcommand(new Add(console))
                .addSubcommand(new ListAll(console))
                .addSubcommand(new Stand(console))
                .addSubcommand(new SetPassword(console))
                .addSubcommand(new Forget(console))
                .addSubcommand(new MakeToken(console));
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }

    /** What all of them share. */
    abstract static class Work implements Callable<Integer> {

        private final Console console;

        @Spec
        private @Nullable CommandSpec spec;

        @Mixin
        private final ProjectOption project = new ProjectOption();

        @Mixin
        private final HelpOption help = new HelpOption();

        Work(Console console) {
            this.console = console;
        }

        abstract String work(Archive archive, Accounts accounts);

        @Override
        public Integer call() {
            InstantSource clock = InstantSource.system();
            try (Archive archive = Archive.openOrCreate(project.project())) {
                console.out().println(work(archive, new Accounts(archive, clock)));
                console.out().flush();
                return ExitCode.OK;
            } catch (AccountException e) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
            }
        }

        String password(String whose) {
            return new PasswordPrompt(console).ask("Password of " + whose + " (at least " + Passwords.SHORTEST + " characters): ");
        }

        static void note(Archive archive, String what, String object) {
            Supplier<Session> sessions = archive::session;
            new AuditLog(archive, sessions, InstantSource.system())
                    .add("command line, " + System.getProperty("user.name", "?"), "", what, object);
        }
    }

    /** Makes an account. */
    @Command(name = "add", sortOptions = false, description = "Makes an account; asks for its password.")
    static final class Add extends Work {

        @Parameters(paramLabel = "NAME", description = "What corrections are signed with.")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", description = "reader, reviewer or admin (default: reader).")
        private String role = "reader";

        Add(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            Standing standing = Standing.of(role);
            if (accounts.find(name).isPresent()) {
                throw new AccountException("\"" + name + "\" has an account already.");
            }
            Account made = accounts.add(name, standing, password(name));
            note(archive, "account made", made.name() + " as " + standing.word());
            return made.name() + " has an account now, as " + standing.word() + ".";
        }
    }

    /** Shows the accounts. */
    @Command(name = "list", sortOptions = false, description = "Shows the accounts.")
    static final class ListAll extends Work {

        ListAll(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            StringBuilder shown = new StringBuilder();
            for (Account account : accounts.all()) {
                shown.append(shown.isEmpty() ? "" : System.lineSeparator())
                        .append(String.format(
                                "%-24s %-9s %-13s since %s",
                                account.name(),
                                account.standing().word(),
                                account.withPassword() ? "password" : "organisation",
                                account.madeAt().substring(0, 10)));
            }
            return shown.isEmpty() ? "Nobody has an account yet." : shown.toString();
        }
    }

    /** Changes a role. */
    @Command(name = "role", sortOptions = false, description = "Gives an account another role.")
    static final class Stand extends Work {

        @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "ROLE", description = "reader, reviewer or admin.")
        private String role = "";

        Stand(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            accounts.stand(name, Standing.of(role));
            note(archive, "role changed", name + " to " + role);
            return name + " is " + Standing.of(role).word() + " now.";
        }
    }

    /** Sets a password. */
    @Command(name = "password", sortOptions = false, description = "Sets a password, and ends all logins of the account.")
    static final class SetPassword extends Work {

        @Parameters(paramLabel = "NAME", description = "Whose.")
        private String name = "";

        SetPassword(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            accounts.password(name, password(name));
            note(archive, "password changed", name);
            return "The password of " + name + " is set, and " + name + " is logged out everywhere.";
        }
    }

    /** Takes an account away. */
    @Command(
            name = "forget",
            sortOptions = false,
            description = "Takes an account away, with its logins and tokens. What it signed stays.")
    static final class Forget extends Work {

        @Parameters(paramLabel = "NAME", description = "Whose.")
        private String name = "";

        Forget(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            accounts.forget(name);
            note(archive, "account forgotten", name);
            return name + " has no account any more.";
        }
    }

    /** Makes a token for a program. */
    @Command(
            name = "token",
            sortOptions = false,
            description = "Makes a token for a program and prints it; it cannot be shown again.")
    static final class MakeToken extends Work {

        @Parameters(paramLabel = "NAME", description = "Whose.")
        private String name = "";

        @Option(names = "--name", required = true, paramLabel = "TEXT", description = "What it is for.")
        private String purpose = "";

        @Option(names = "--role", paramLabel = "ROLE", description = "reader, reviewer or admin (default: reader).")
        private String role = "reader";

        @Option(names = "--days", paramLabel = "N", description = "How long it holds, 1 to 366 (default: 90).")
        private int days = 90;

        MakeToken(Console console) {
            super(console);
        }

        @Override
        String work(Archive archive, Accounts accounts) {
            Account account = accounts.find(name)
                    .orElseThrow(() -> new AccountException("Nobody has an account named \"" + name + "\"."));
            String secret = new Tokens(archive, archive::session, InstantSource.system())
                    .make(account, purpose, Standing.of(role), days);
            note(archive, "token made", account.name() + ": " + purpose);
            return secret;
        }
    }
}
