namespace Seam.Acs.Tests;

/// <summary>
/// Calls every operation of the library as a console program would: in one statement, by its named parameters, with what
/// it can't do without.
/// </summary>
internal static partial class EveryCall
{
    private const string Id = "0b7f5e0a-0000-4000-8000-000000000001";

    private static readonly DateTimeOffset Start = new(2026, 7, 1, 15, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset End = Start.AddDays(3);

    public static async Task Make(SeamClient seam)
    {
        await Acs(seam);
        await People(seam);
        await Access(seam);
        await Workspace(seam);
    }
}
