using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>
/// Samples whose texts can be found again wherever they come to stand: in everything that a person writes, be it a name, an
/// address, a link or a PIN. IDs, times and listed values stay as they are, since they tell nothing.
/// </summary>
internal static class Marked
{
    public const string ApiKey = "seam_zq7mark1_0123456789";
    public const string Header = "zq7mark of a header";

    /// <summary>What must be nowhere. The second one is what samples have for a PIN.</summary>
    public static readonly string[] Marks = ["zq7mark", "481510"];

    public static bool IsIn(string text) => Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    public static JsonNode? Of(JsonNode? sample) =>
        sample switch
        {
            JsonObject members => new JsonObject(
                members.Select(member =>
                    KeyValuePair.Create(member.Key, IsId(member.Key) ? member.Value?.DeepClone() : Of(member.Value))
                )
            ),
            JsonArray items => new JsonArray([.. items.Select(Of)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Of(text)),
            _ => sample?.DeepClone(),
        };

    /// <summary>The marked texts in it, each one once.</summary>
    public static IEnumerable<string> TextsIn(JsonNode? json) =>
        json switch
        {
            JsonObject members => members.SelectMany(member => TextsIn(member.Value)).Distinct(),
            JsonArray items => items.SelectMany(TextsIn).Distinct(),
            JsonValue value when value.TryGetValue<string>(out var text) && IsIn(text) => [text],
            _ => [],
        };

    public static bool IsId(string name) =>
        name.EndsWith("_id", StringComparison.Ordinal) || name.EndsWith("_ids", StringComparison.Ordinal);

    private static string Of(string sample) =>
        sample switch
        {
            _ when sample.EndsWith("日本", StringComparison.Ordinal) => $"Zq7Mark {sample}",
            _ when sample.Contains("@example.com", StringComparison.Ordinal) => $"zq7mark.{sample}",
            _ when sample.StartsWith("https://", StringComparison.Ordinal) => sample.Replace(
                "https://",
                "https://zq7mark.",
                StringComparison.Ordinal
            ),
            _ => sample,
        };
}
