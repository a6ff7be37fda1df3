namespace Seam.Acs.Packages.Tests;

/// <summary>Two packages of one class each, by names of ours of which one begins with the other.</summary>
internal static class SmallPackages
{
    public const string BellPath = "src/Seam.Acs/Bell.cs";
    public const string ShippedPath = "src/Seam.Acs/PublicAPI/PublicAPI.Shipped.txt";
    public const string UnshippedPath = "src/Seam.Acs/PublicAPI/PublicAPI.Unshipped.txt";

    public const string Solution = """
        <Solution>
          <Project Path="src/Seam.Acs/Seam.Acs.csproj" />
          <Project Path="src/Seam.Acs.Testing/Seam.Acs.Testing.csproj" />
        </Solution>

        """;

    private const string Nothing = "#nullable enable\n";

    public static IReadOnlyDictionary<string, string> Files { get; } =
        new Dictionary<string, string>
        {
            ["src/Seam.Acs/Seam.Acs.csproj"] = Project(""),
            ["src/Seam.Acs/README.md"] = "# Seam.Acs\n",
            [BellPath] = Class("Seam.Acs", "Bell", "Ring"),
            [ShippedPath] = Nothing + "Seam.Acs.Bell\nstatic Seam.Acs.Bell.Ring() -> void\n",
            [UnshippedPath] = Nothing,
            ["src/Seam.Acs.Testing/Seam.Acs.Testing.csproj"] = Project(
                """<ItemGroup><ProjectReference Include="../Seam.Acs/Seam.Acs.csproj" /></ItemGroup>"""
            ),
            ["src/Seam.Acs.Testing/README.md"] = "# Seam.Acs.Testing\n",
            ["src/Seam.Acs.Testing/Chime.cs"] = Class("Seam.Acs.Testing", "Chime", "Play"),
            ["src/Seam.Acs.Testing/PublicAPI/PublicAPI.Shipped.txt"] =
                Nothing + "Seam.Acs.Testing.Chime\nstatic Seam.Acs.Testing.Chime.Play() -> void\n",
            ["src/Seam.Acs.Testing/PublicAPI/PublicAPI.Unshipped.txt"] = Nothing,
        };

    /// <summary>A class with methods that do nothing.</summary>
    public static string Class(string space, string name, params string[] methods) =>
        $"namespace {space};\n\n/// <summary>A class.</summary>\npublic static class {name}\n{{\n"
        + string.Concat(methods.Select(Method))
        + "}\n";

    private static string Method(string name) =>
        $"    /// <summary>Nothing.</summary>\n    public static void {name}() {{ }}\n";

    // One framework: the scripts are tested, and a second one would take as long again.
    private static string Project(string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <Description>Small.</Description>
                <TargetFrameworks>net10.0</TargetFrameworks>
              </PropertyGroup>
              {items}
            </Project>

            """;
}
