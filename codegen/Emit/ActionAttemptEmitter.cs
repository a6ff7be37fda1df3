namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the list of what actions result in, so that trimming and Native AOT have their converters at hand.</summary>
internal static class ActionAttemptEmitter
{
    public static string Emit(IEnumerable<string> results)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer);
        using (writer.Block("public partial class ActionAttemptConverter"))
        {
            using (writer.Block("static partial void AddKnown()"))
            {
                foreach (var result in results.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    writer.Line($"Add<{result}>();");
            }
        }

        return writer.ToString();
    }
}
