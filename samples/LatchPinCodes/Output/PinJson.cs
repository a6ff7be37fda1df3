using System.Text.Json;

namespace LatchPinCodes;

/// <summary>Writes the rows for programs.</summary>
internal static class PinJson
{
    public static void Write(IReadOnlyList<PinRow> rows, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(rows, PinRowJson.Default.IReadOnlyListPinRow));
}
