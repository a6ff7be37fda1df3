using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Seam.Acs.Packages.Tests;

public sealed partial class ManifestTests
{
    public static TheoryData<string> All =>
        [Package.Library, Package.AspNetCore, Package.Provisioning, Package.Testing, Package.Simulator];

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_what_a_reader_of_a_list_of_packages_needs(string id)
    {
        using var package = Package.Open(id);
        var manifest = package.Manifest;

        Assert.Equal(id, manifest.Element("id")!.Value);
        Assert.Equal(Package.Version, manifest.Element("version")!.Value);
        Assert.Equal("The Seam.Acs contributors", manifest.Element("authors")!.Value);
        Assert.Equal("expression", manifest.Element("license")!.Attribute("type")!.Value);
        Assert.Equal("MIT", manifest.Element("license")!.Value);
        Assert.Equal("README.md", manifest.Element("readme")!.Value);
        Assert.Equal("icon.png", manifest.Element("icon")!.Value);
        Assert.Contains("CHANGELOG.md", manifest.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.Contains("Seam's access control API", manifest.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains("access-control", manifest.Element("tags")!.Value.Split(' '));
        Assert.Matches("^[0-9a-f]{40}$", manifest.Element("repository")!.Attribute("commit")!.Value);
    }

    [Theory]
    [InlineData(Package.Library, "net10.0", "Microsoft.Extensions.Http 10.0.0", "Polly.Core 8.5.2")]
    [InlineData(Package.Library, "net8.0", "Microsoft.Extensions.Http 8.0.1", "Polly.Core 8.5.2")]
    [InlineData(
        Package.AspNetCore,
        "net10.0",
        "Microsoft.AspNetCore.OpenApi 10.0.0",
        "Microsoft.OpenApi 2.3.0",
        "Seam.Acs"
    )]
    [InlineData(Package.AspNetCore, "net8.0", "Seam.Acs")]
    [InlineData(Package.Provisioning, "net10.0", "Seam.Acs")]
    [InlineData(Package.Provisioning, "net8.0", "Seam.Acs")]
    [InlineData(Package.Testing, "net10.0", "Seam.Acs")]
    [InlineData(Package.Testing, "net8.0", "Seam.Acs")]
    public void It_depends_on_this_and_nothing_newer(string id, string framework, params string[] expected)
    {
        using var package = Package.Open(id);
        var groups = package.Manifest.Element("dependencies")!.Elements("group").ToList();
        var dependencies = groups
            .Single(group => group.Attribute("targetFramework")!.Value == framework)
            .Elements("dependency")
            .Select(one => $"{one.Attribute("id")!.Value} {one.Attribute("version")!.Value}");

        Assert.Equal(2, groups.Count);
        Assert.Equal(
            expected.Select(one => one == Package.Library ? $"{one} {Package.Version}" : one),
            dependencies.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_simulator_is_a_tool_that_brings_its_own_libraries()
    {
        using var package = Package.Open(Package.Simulator);
        var command = package.ReadXml("tools/net10.0/any/DotnetToolSettings.xml").Descendants("Command").Single();

        Assert.Null(package.Manifest.Element("dependencies"));
        Assert.Equal("DotnetTool", package.Manifest.Descendants("packageType").Single().Attribute("name")!.Value);
        Assert.Equal("seam-acs-simulator", command.Attribute("Name")!.Value);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_page_stands_on_its_own(string id)
    {
        using var package = Package.Open(id);
        var page = Encoding.UTF8.GetString(package.Read("README.md"));

        Assert.StartsWith($"# {id}\n", page, StringComparison.Ordinal);
        // Where packages are listed, there is nothing beside the page that a relative link could lead to.
        Assert.All(
            Link().Matches(page),
            link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_icon_is_a_square_of_128_pixels(string id)
    {
        using var package = Package.Open(id);
        var icon = package.Read("icon.png");

        Assert.Equal([0x89, .. "PNG"u8], icon[..4]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
