using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>The peers are those that were looked at: each of one version, by its contents, from wherever it may come.</summary>
public sealed class PinTests
{
    [Fact]
    public async Task Every_peer_has_one_version()
    {
        var peers = (await ReadAsync(PeerPackages.Source, "package.json"))["dependencies"]!.AsObject();

        Assert.All(peers, peer => Assert.Matches(@"^\d+\.\d+\.\d+$", (string)peer.Value!));
    }

    [Fact]
    public async Task The_lock_file_knows_each_package_by_its_contents_and_names_no_registry()
    {
        var packages = (await ReadAsync(PeerPackages.Source, "package-lock.json"))["packages"]!.AsObject();

        // The first entry is the list of the peers itself.
        Assert.All(
            packages.Where(package => package.Key.Length > 0),
            package =>
            {
                Assert.StartsWith("sha512-", (string)package.Value!["integrity"]!, StringComparison.Ordinal);
                Assert.Null(package.Value["resolved"]);
            }
        );
    }

    private static async Task<JsonNode> ReadAsync(params string[] path) =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(path), TestContext.Current.CancellationToken))!;
}
