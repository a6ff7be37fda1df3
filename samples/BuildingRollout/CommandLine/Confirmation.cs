namespace BuildingRollout;

/// <summary>Asks before something is taken away that people rely on.</summary>
internal static class Confirmation
{
    /// <returns>Whether it is to be done; false too where nobody can be asked.</returns>
    public static bool Ask(CommandConsole console, int pins, string building)
    {
        if (console.Input is null)
        {
            console.Error.WriteLine("There is no terminal to ask in.");
            return false;
        }

        console.Error.Write(OneLine.Of($"Take {pins} PINs away in {building}? They cannot be had back. Type yes: "));
        return console.Input.ReadLine()?.Trim() == "yes";
    }
}
