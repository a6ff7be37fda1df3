using System.CommandLine;
using System.CommandLine.Parsing;

namespace BuildingRollout;

/// <summary>The options of the commands, and the way from them to settings.</summary>
internal sealed class RolloutOptions
{
    private const int MostSeconds = 86400;

    private readonly TimeProvider _time;

    public RolloutOptions(TimeProvider time)
    {
        _time = time;
        Folder.Validators.Add(CheckText);
        Resident.Validators.Add(CheckText);
        TimeZone.Validators.Add(CheckZone);
        Concurrency.Validators.Add(result => CheckNumber(result, 1, 100));
        Rate.Validators.Add(result => CheckNumber(result, 0.01, 10_000));
        Wait.Validators.Add(result => CheckNumber(result, 0, MostSeconds));
        Residents.Validators.Add(result => CheckNumber(result, 1, 100_000));
        Doors.Validators.Add(result => CheckNumber(result, 1, 2_000));
    }

    public Option<string> Folder { get; } =
        new("--folder")
        {
            HelpName = "FOLDER",
            Description = "Where residents.csv, doors.csv and pins.csv are.",
            DefaultValueFactory = _ => ".",
        };

    public Option<string?> System { get; } =
        new("--system") { HelpName = "ID|NAME", Description = "The building in Seam [default: the only one]." };

    public Option<string?> TimeZone { get; } =
        new("--time-zone")
        {
            HelpName = "NAME",
            Description = "The zone of the files' times, as in Europe/Berlin [default: this machine's].",
        };

    public Option<bool> Json { get; } =
        new("--json") { Description = "Write the result to standard output as one JSON document." };

    public Option<bool> All { get; } = new("--all") { Description = "Show all lines, however many." };

    public Option<bool> RemoveUnlisted { get; } =
        new("--remove-unlisted")
        {
            Description = "PINs of people who are not in residents.csv go too [default: they are left alone].",
        };

    public Option<int> Concurrency { get; } =
        new("--concurrency")
        {
            HelpName = "NUMBER",
            Description = "How many calls are under way at once.",
            DefaultValueFactory = _ => 8,
        };

    public Option<double?> Rate { get; } =
        new("--rate") { HelpName = "NUMBER", Description = "How many calls begin in a second [default: no limit]." };

    public Option<int> Wait { get; } =
        new("--wait")
        {
            HelpName = "SECONDS",
            Description = "How long to wait for PINs that the building tells later.",
            DefaultValueFactory = _ => 600,
        };

    public Option<string[]> Resident { get; } =
        new("--resident")
        {
            HelpName = "KEY|E-MAIL",
            Description = "Who loses all PINs; give it once for each [default: everybody in residents.csv].",
        };

    public Option<bool> Yes { get; } = new("--yes") { Description = "Do not ask for confirmation." };

    public Option<int> Residents { get; } =
        new("--residents")
        {
            HelpName = "NUMBER",
            Description = "How many residents.",
            DefaultValueFactory = _ => 8,
        };

    public Option<int> Doors { get; } =
        new("--doors")
        {
            HelpName = "NUMBER",
            Description = "How many doors.",
            DefaultValueFactory = _ => 12,
        };

    public Option<bool> EveryDoor { get; } =
        new("--every-door") { Description = "Every resident gets a PIN for every door." };

    public Option<int> Seed { get; } =
        new("--seed")
        {
            HelpName = "NUMBER",
            Description = "The same number, the same people.",
            DefaultValueFactory = _ => 1,
        };

    public RolloutSettings Read(ParseResult result) =>
        new()
        {
            Folder = Path.GetFullPath(result.GetValue(Folder)!),
            Zone = ReadZone(result),
            System = result.GetValue(System),
            IsJson = result.GetValue(Json),
            ShowAll = result.GetValue(All),
            RemoveUnlisted = result.GetValue(RemoveUnlisted),
            // What a command doesn't have is read as nothing.
            Concurrency = result.GetValue(Concurrency) is var concurrency and > 0 ? concurrency : 8,
            Rate = result.GetValue(Rate),
            Wait = TimeSpan.FromSeconds(result.GetValue(Wait)),
            Revoked = result.GetValue(Resident) ?? [],
            IsConfirmed = result.GetValue(Yes),
        };

    private TimeZoneInfo ReadZone(ParseResult result) =>
        result.GetValue(TimeZone) is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : _time.LocalTimeZone;

    // As from a variable that a script forgot to set.
    private static void CheckText(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{result.Option.Name} is empty.");
    }

    private static void CheckZone(OptionResult result)
    {
        if (result.Tokens is [var token] && !TimeZoneInfo.TryFindSystemTimeZoneById(token.Value, out _))
            result.AddError($"--time-zone: this machine knows no time zone '{token.Value}'.");
    }

    private static void CheckNumber(OptionResult result, double least, double most)
    {
        if (
            result.Tokens is [var token]
            && double.TryParse(token.Value, out var number)
            && !(number >= least && number <= most)
        )
            result.AddError($"{result.Option.Name} must be from {least} to {most}.");
    }
}
