using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace Seam.Acs.Packages.Tests;

public sealed class SymbolTests
{
    // Of the portable PDB format.
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

    [Theory]
    [MemberData(nameof(Assemblies.OfPackages), MemberType = typeof(Assemblies))]
    public void They_belong_to_the_assembly(string id, string path)
    {
        using var package = Package.Open(id);
        using var assembly = new PEReader(new MemoryStream(package.Read(path)));
        using var symbols = ReadSymbols(id, path, out _);
        var entries = assembly.ReadDebugDirectory();
        var link = entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var identity = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);

        Assert.Equal(assembly.ReadCodeViewDebugDirectoryData(link).Guid, identity.Guid);
        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Assemblies.OfPackages), MemberType = typeof(Assemblies))]
    public void They_hold_every_source_under_the_root_of_the_repository(string id, string path)
    {
        using var symbols = ReadSymbols(id, path, out _);
        var reader = symbols.GetMetadataReader();
        var paths = reader.Documents.ToDictionary(
            handle => reader.GetString(reader.GetDocument(handle).Name),
            handle => Holds(reader, handle, EmbeddedSource)
        );

        Assert.NotEmpty(paths);
        Assert.All(paths.Keys, source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
        Assert.All(paths, source => Assert.True(source.Value, source.Key));
        Assert.Contains(
            paths.Keys,
            source => File.Exists(Path.Combine(Package.RepositoryRoot, source["/_/".Length..]))
        );
    }

    [Theory]
    [MemberData(nameof(Assemblies.OfPackages), MemberType = typeof(Assemblies))]
    public void They_map_the_sources_to_the_commit_where_the_remote_is_of_a_known_host(string id, string path)
    {
        using var package = Package.Open(id);
        using var symbols = ReadSymbols(id, path, out _);
        var reader = symbols.GetMetadataReader();
        var repository = package.Manifest.Element("repository")!;
        var isKnown =
            repository.Attribute("url") is { } url
            && new Uri(url.Value).Host is "github.com" or "gitlab.com" or "bitbucket.org";
        var links = reader
            .GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => JsonDocument.Parse(reader.GetBlobBytes(information.Value)))
            .SelectMany(document => document.RootElement.GetProperty("documents").EnumerateObject())
            .ToList();

        Assert.Equal(isKnown, links.Count > 0);
        Assert.All(links, link => Assert.Equal("/_/*", link.Name));
        Assert.All(
            links,
            link =>
                Assert.Contains(
                    repository.Attribute("commit")!.Value,
                    link.Value.GetString()!,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [MemberData(nameof(Assemblies.OfPackages), MemberType = typeof(Assemblies))]
    public void No_file_names_a_folder_of_the_machine_that_built_it(string id, string path)
    {
        using var package = Package.Open(id);
        using var symbols = ReadSymbols(id, path, out var bytes);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        foreach (var content in (byte[][])[package.Read(path), bytes])
        foreach (var folder in (string[])[Package.RepositoryRoot + "/", home + "/"])
        {
            Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)));
            Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)));
        }
    }

    private static MetadataReaderProvider ReadSymbols(string id, string assembly, out byte[] bytes)
    {
        using var package = Package.OpenSymbols(id);
        bytes = package.Read(Path.ChangeExtension(assembly, "pdb"));
        return MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
    }

    private static bool Holds(MetadataReader reader, DocumentHandle document, Guid kind) =>
        reader
            .GetCustomDebugInformation(document)
            .Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == kind);
}
