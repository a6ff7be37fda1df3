using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Kestrel over HTTP/1.1 and HTTP/2, without TLS.</summary>
public sealed class KestrelTests
{
    public static TheoryData<string, bool> Ways =>
        new()
        {
            { "1.1", true },
            { "1.1", false },
            { "2.0", true },
            { "2.0", false },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Reads_and_writes_are_answered(string version, bool isRegistered)
    {
        await using var api = await KestrelApi.StartAsync(version == "2.0" ? HttpProtocols.Http2 : HttpProtocols.Http1);
        var services = new ServiceCollection();
        services.AddSeamClient(Set);
        await using var provider = services.BuildServiceProvider();
        var options = new SeamClientOptions();
        Set(options);
        using var seam = isRegistered ? provider.GetRequiredService<SeamClient>() : new SeamClient(options);

        var listed = await seam.Spaces.ListAsync();
        var created = await seam.Spaces.CreateAsync(name: "Lobby");

        Assert.Equal("Lobby", Assert.Single(listed).Name);
        Assert.Equal("1", created.SpaceId);
        var protocol = version == "2.0" ? "HTTP/2" : "HTTP/1.1";
        Assert.Equal([$"{protocol} /spaces/list", $"{protocol} /spaces/create"], api.Requests);

        void Set(SeamClientOptions set)
        {
            set.ApiKey = "seam_1";
            set.Endpoint = api.Url;
            set.HttpVersion = new Version(version);
            set.MaxRetries = 0;
        }
    }
}
