namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits the client's property for each resource.</summary>
internal static class ClientEmitter
{
    public static string Emit(IEnumerable<string> resources, Glossary glossary)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer);
        using (writer.Block("public partial class SeamClient"))
        {
            var separate = false;
            foreach (var name in resources.Select(Names.ResourceClass).Order(StringComparer.Ordinal))
            {
                if (separate)
                    writer.Line();
                separate = true;
                writer.Doc("summary", glossary.Resource(name));
                writer.Line($"public virtual {name} {name} => field ??= new {name}(Transport);");
            }
        }

        return writer.ToString();
    }
}
