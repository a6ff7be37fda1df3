using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net.Mail;

namespace LatchPinCodes;

/// <summary>The options of the command, and the way from them to a request.</summary>
internal sealed class PinOptions
{
    private static readonly Resident DefaultResident = new("Jane Doe", "jane@example.com");

    private readonly TimeProvider _time;
    private readonly Option<string?> _name;
    private readonly Option<string?> _email;
    private readonly Option<string?> _system;
    private readonly Option<string[]> _entrances;
    private readonly Option<DateTimeOffset?> _from;
    private readonly Option<DateTimeOffset?> _until;
    private readonly Option<int> _wait;
    private readonly Option<bool> _json;

    public PinOptions(TimeProvider time)
    {
        _time = time;
        _name = Text("--name", "NAME", $"Name of the resident [default: {DefaultResident.Name}]. Goes with --email.");
        _email = Text(
            "--email",
            "ADDRESS",
            $"E-mail of the resident, who is found again by it [default: {DefaultResident.Email}]."
        );
        _email.Validators.Add(CheckEmail);
        _system = Text("--system", "ID|NAME", "The Latch system [default: the only one].");
        _entrances = new Option<string[]>("--entrance")
        {
            HelpName = "ID|NAME",
            Description = "A door that gets a PIN; give it once for each door [default: all].",
        };
        _entrances.Validators.Add(CheckNotBlank);
        _from = Moment(
            "--from",
            "Start, as in 2026-12-01T15:00 or 2026-12-01T15:00+01:00 [default: the coming midnight]."
        );
        _until = Moment("--until", "End, not included [default: 7 days after the start].");
        _wait = new Option<int>("--wait")
        {
            HelpName = "SECONDS",
            Description = "How long to wait for PINs that Latch has yet to make.",
            DefaultValueFactory = _ => 10,
        };
        _wait.Validators.Add(CheckWait);
        _json = new Option<bool>("--json") { Description = "Write the rows as JSON." };
    }

    public IReadOnlyList<Option> All => [_name, _email, _system, _entrances, _from, _until, _wait, _json];

    public bool IsJson(ParseResult result) => result.GetValue(_json);

    /// <exception cref="JobException">The options are readable, but can't be meant.</exception>
    public PinRequest Read(ParseResult result)
    {
        var window = AccessWindow.Of(result.GetValue(_from), result.GetValue(_until), _time);
        return new PinRequest(
            ReadResident(result),
            result.GetValue(_system),
            result.GetValue(_entrances) ?? [],
            window,
            TimeSpan.FromSeconds(result.GetValue(_wait))
        );
    }

    // One without the other would give PINs to somebody else.
    private Resident ReadResident(ParseResult result) =>
        (result.GetValue(_name), result.GetValue(_email)) switch
        {
            (null, null) => DefaultResident,
            ({ } name, { } email) => new Resident(name.Trim(), email.Trim()),
            _ => throw new JobException(ExitCode.CommandLine, "--name and --email go together: give both, or neither."),
        };

    private static Option<string?> Text(string name, string helpName, string description)
    {
        var option = new Option<string?>(name) { HelpName = helpName, Description = description };
        option.Validators.Add(CheckNotBlank);
        return option;
    }

    private Option<DateTimeOffset?> Moment(string name, string description) =>
        new(name)
        {
            HelpName = "TIME",
            Description = description,
            CustomParser = result =>
            {
                try
                {
                    return LocalTime.Parse(result.Tokens[0].Value, _time.LocalTimeZone);
                }
                catch (FormatException failure)
                {
                    result.AddError($"{name}: {failure.Message}.");
                    return null;
                }
            },
        };

    private static void CheckNotBlank(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{result.Option.Name} must not be blank.");
    }

    private static void CheckEmail(OptionResult result)
    {
        if (
            result.Tokens is [var token]
            && !(MailAddress.TryCreate(token.Value, out var address) && address.Address == token.Value.Trim())
        )
            result.AddError($"{result.Option.Name}: '{token.Value}' is not an e-mail address.");
    }

    private static void CheckWait(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out var seconds) && seconds is < 0 or > 600)
            result.AddError($"{result.Option.Name} must be from 0 to 600.");
    }
}
