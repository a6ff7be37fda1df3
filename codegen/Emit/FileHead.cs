namespace Seam.Acs.Codegen.Emit;

/// <summary>What every generated file begins with.</summary>
internal static class FileHead
{
    public static void Write(CSharpWriter writer, params string[] namespaces)
    {
        writer.Line("// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.");
        writer.Line("#nullable enable");
        writer.Line();
        foreach (var name in namespaces)
            writer.Line($"using {name};");
        if (namespaces.Length > 0)
            writer.Line();
        writer.Line("namespace Seam.Acs;");
        writer.Line();
    }
}
