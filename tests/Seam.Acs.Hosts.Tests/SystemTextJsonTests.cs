using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs.Hosts.Tests;

/// <summary>System.Text.Json where apps use it: in caches, in endpoints, and on options.</summary>
public sealed class SystemTextJsonTests
{
    private static readonly SeamPage<AcsUser> Page = new([new AcsUser { FullName = "Jane" }], true, "c2");

    [Fact]
    public async Task Page_keeps_its_cursor_in_a_distributed_cache()
    {
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        await cache.SetAsync("users", JsonSerializer.SerializeToUtf8Bytes(Page));

        var read = JsonSerializer.Deserialize<SeamPage<AcsUser>>(await cache.GetAsync("users"))!;

        Assert.Equal(Page.AsEnumerable(), read);
        Assert.Equal((true, "c2"), (read.HasNextPage, read.NextPageCursor));
    }

    [Fact]
    public async Task Endpoint_returns_a_page_with_its_cursor()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/users", () => Page);
        await app.StartAsync();

        Assert.Equal(
            """{"items":[{"full_name":"Jane"}],"has_next_page":true,"next_page_cursor":"c2"}""",
            await app.GetTestClient().GetStringAsync("/users")
        );
    }

    [Fact]
    public void Options_are_written_without_their_secrets()
    {
        var json =
            JsonSerializer.Serialize(Secrets.Options)
            + JsonSerializer.Serialize(Secrets.RequestOptions)
            + JsonSerializer.Serialize(Secrets.Response);

        Assert.DoesNotContain(Secrets.Mark, json, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String("zq7mark"u8), json, StringComparison.Ordinal);
        Assert.Contains("\"MaxRetries\":2", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Secrets_of_options_are_bound_from_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["ApiKey"] = "seam_key", ["UserIdentifierKey"] = "jane" }
            )
            .Build();

        var options = configuration.Get<SeamClientOptions>()!;

        Assert.Equal(("seam_key", "jane"), (options.ApiKey, options.UserIdentifierKey));
    }

    [Fact]
    public void Text_of_a_record_hides_what_its_JSON_keeps()
    {
        foreach (var record in Secrets.Records)
        {
            Assert.DoesNotContain(Secrets.Mark, record.ToString(), StringComparison.Ordinal);
            Assert.Equal(record is AcsCredential, record.ToString()!.Contains(Secrets.Pin, StringComparison.Ordinal));
            Assert.Equal(record, JsonSerializer.Deserialize(JsonSerializer.Serialize(record), record.GetType()));
        }
    }
}
