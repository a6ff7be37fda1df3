using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Seam.Acs.Packages.Tests;

public sealed class ContentTests
{
    private static readonly string[] Pages = ["CHANGELOG.md", "README.md"];

    [Theory]
    [InlineData(Package.Library)]
    [InlineData(Package.AspNetCore)]
    [InlineData(Package.Provisioning)]
    [InlineData(Package.Testing)]
    public void A_library_holds_its_assembly_and_words_for_both_frameworks_and_no_more(string id)
    {
        using var package = Package.Open(id);
        using var symbols = Package.OpenSymbols(id);

        Assert.Equal(
            [
                .. Pages,
                $"{id}.nuspec",
                "icon.png",
                $"lib/net10.0/{id}.dll",
                $"lib/net10.0/{id}.xml",
                $"lib/net8.0/{id}.dll",
                $"lib/net8.0/{id}.xml",
            ],
            package.Files
        );
        Assert.Equal([$"{id}.nuspec", $"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"], symbols.Files);
    }

    [Fact]
    public void The_tool_holds_what_it_runs_on_and_no_more()
    {
        const string Folder = "tools/net10.0/any/";
        using var package = Package.Open(Package.Simulator);

        Assert.Equal(
            [
                .. Pages,
                "Seam.Acs.Simulator.nuspec",
                "icon.png",
                $"{Folder}DotnetToolSettings.xml",
                $"{Folder}Polly.Core.dll",
                $"{Folder}Seam.Acs.Simulator.deps.json",
                $"{Folder}Seam.Acs.Simulator.dll",
                $"{Folder}Seam.Acs.Simulator.pdb",
                $"{Folder}Seam.Acs.Simulator.runtimeconfig.json",
                $"{Folder}Seam.Acs.Testing.dll",
                $"{Folder}Seam.Acs.Testing.pdb",
                $"{Folder}Seam.Acs.dll",
                $"{Folder}Seam.Acs.pdb",
                $"{Folder}System.CommandLine.dll",
            ],
            package.Files
        );
    }

    [Theory]
    [MemberData(nameof(Assemblies.OfLibraries), MemberType = typeof(Assemblies))]
    public void Every_public_type_has_words(string id, string framework)
    {
        using var package = Package.Open(id);
        using var assembly = new PEReader(new MemoryStream(package.Read($"lib/{framework}/{id}.dll")));
        var reader = assembly.GetMetadataReader();
        var types = reader
            .TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"T:{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .ToList();
        var described = package
            .ReadXml($"lib/{framework}/{id}.xml")
            .Descendants("member")
            .Where(member => member.Element("summary") is { Value.Length: > 0 } || member.Element("inheritdoc") is { })
            .Select(member => member.Attribute("name")!.Value);

        Assert.NotEmpty(types);
        Assert.Empty(types.Except(described));
    }

    [Theory]
    [MemberData(nameof(Assemblies.OfPackages), MemberType = typeof(Assemblies))]
    public void Sources_that_are_the_same_make_the_same_bytes_in_another_folder(string id, string path)
    {
        using var package = Package.Open(id);
        using var repeated = Package.OpenRepeated(id);

        Assert.Equal(package.Read(path), repeated.Read(path));
    }
}
