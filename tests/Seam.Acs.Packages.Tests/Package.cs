using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace Seam.Acs.Packages.Tests;

/// <summary>A packed file, opened.</summary>
internal sealed class Package : IDisposable
{
    public const string Library = "Seam.Acs";
    public const string AspNetCore = "Seam.Acs.AspNetCore";
    public const string Provisioning = "Seam.Acs.Provisioning";
    public const string Testing = "Seam.Acs.Testing";
    public const string Simulator = "Seam.Acs.Simulator";

    public static readonly string RepositoryRoot = Path.GetFullPath(Metadata("RepositoryRoot"));
    public static readonly string Version = Metadata("PackageVersion");

    private readonly ZipArchive _archive;

    private Package(string folder, string id, string extension) =>
        _archive = ZipFile.OpenRead(Path.Combine(RepositoryRoot, "artifacts", folder, $"{id}.{Version}.{extension}"));

    /// <summary>The package as .ci/run packed it.</summary>
    public static Package Open(string id) => new("packages", id, "nupkg");

    /// <summary>Its symbols.</summary>
    public static Package OpenSymbols(string id) => new("packages", id, "snupkg");

    /// <summary>The same package, packed once more from a copy of the sources in another folder.</summary>
    public static Package OpenRepeated(string id) => new("packages-again", id, "nupkg");

    /// <summary>The paths in it but for those of the container itself.</summary>
    public IEnumerable<string> Files =>
        _archive
            .Entries.Select(entry => entry.FullName)
            .Where(path => path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("package/services/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public byte[] Read(string path)
    {
        var entry = _archive.GetEntry(path) ?? throw new FileNotFoundException("It is not in the package.", path);
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public XElement ReadXml(string path) => XElement.Load(new MemoryStream(Read(path)));

    /// <summary>What the package says of itself; names without their namespace.</summary>
    public XElement Manifest
    {
        get
        {
            var root = ReadXml(Files.Single(path => path.EndsWith(".nuspec", StringComparison.Ordinal)));
            foreach (var element in root.DescendantsAndSelf())
                element.Name = element.Name.LocalName;
            return root.Element("metadata")!;
        }
    }

    public void Dispose() => _archive.Dispose();

    private static string Metadata(string key) =>
        typeof(Package)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
