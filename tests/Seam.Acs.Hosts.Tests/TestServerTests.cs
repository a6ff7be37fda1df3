using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Hosts.Tests;

public sealed class TestServerTests
{
    [Fact]
    public async Task Call_reaches_a_test_server()
    {
        await using var app = await StartAsync();
        using var seam = new SeamClient(
            new SeamClientOptions { ApiKey = "seam_test_1", HttpMessageHandler = app.GetTestServer().CreateHandler() }
        );

        var users = await seam.UsersAcs.ListAsync(acsSystemId: "1", search: "José ~ 1/2");

        Assert.Equal("/acs/users/list?acs_system_id=1&search=Jos%C3%A9+~+1%2F2&_strict=true", users[0].DisplayName);
    }

    /// <summary>Starts a server whose answer names the path and query of the request.</summary>
    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.MapGet(
            "/acs/users/list",
            (HttpRequest request) =>
                new { acs_users = new[] { new { display_name = $"{request.Path}{request.QueryString}" } } }
        );
        await app.StartAsync();
        return app;
    }
}
