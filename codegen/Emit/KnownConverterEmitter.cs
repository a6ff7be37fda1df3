namespace Seam.Acs.Codegen.Emit;

/// <summary>
/// Emits the list of the records for which a generic type has a converter, so that trimming and Native AOT have the converters
/// at hand.
/// </summary>
internal static class KnownConverterEmitter
{
    public static string Emit(string converter, IEnumerable<string> records)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer);
        using (writer.Block($"public partial class {converter}"))
        {
            using (writer.Block("static partial void AddKnown()"))
            {
                foreach (var record in records.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    writer.Line($"Add<{record}>();");
            }
        }

        return writer.ToString();
    }
}
