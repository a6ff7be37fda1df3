using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Seam.Acs.Hosts.App in a test host. The app has two clients, and no credential.</summary>
public sealed class WebApplicationFactoryTests : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> _app = new();
    private readonly SeamSimulator _simulator = new();

    public async ValueTask InitializeAsync()
    {
        using var seam = _simulator.CreateClient();
        await seam.Spaces.CreateAsync(name: "Lobby");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // The factory may report that the host is gone instead of why.
    [Fact]
    public void App_without_a_credential_does_not_start() =>
        Assert.ThrowsAny<Exception>(() => _app.CreateClient().Dispose());

    [Theory]
    [InlineData("Replace")]
    [InlineData("RemoveAll")]
    [InlineData("Add")]
    public async Task App_whose_clients_are_replaced_starts_and_uses_the_substitutes(string way)
    {
        using var substitute = _simulator.CreateClient();
        await using var app = With(services =>
        {
            switch (way)
            {
                case "Replace":
                    services.Replace(ServiceDescriptor.Singleton(substitute));
                    services.RemoveAllKeyed<SeamClient>("europe").AddKeyedSingleton("europe", substitute);
                    break;
                case "RemoveAll":
                    services.RemoveAll<SeamClient>().AddSingleton(substitute);
                    services.RemoveAllKeyed<SeamClient>("europe").AddKeyedSingleton("europe", substitute);
                    break;
                default:
                    services.AddSingleton(substitute).AddKeyedSingleton("europe", substitute);
                    break;
            }
        });
        using var browser = app.CreateClient();

        Assert.Equal(["Lobby"], await SpacesAsync(browser, "/spaces"));
        Assert.Equal(["Lobby"], await SpacesAsync(browser, "/europe/spaces"));
    }

    [Fact]
    public async Task App_that_removes_its_clients_starts()
    {
        await using var app = With(services => services.RemoveAll<SeamClient>().RemoveAllKeyed<SeamClient>("europe"));

        app.CreateClient().Dispose();
    }

    [Fact]
    public async Task App_over_the_simulator_starts_and_calls_it()
    {
        await using var app = With(services =>
        {
            foreach (var name in new[] { "", "europe" })
            {
                var builder = name.Length == 0 ? services.AddSeamClient(Set) : services.AddSeamClient(name, Set);
                builder.ConfigurePrimaryHttpMessageHandler(() => _simulator.CreateHandler());
            }
        });
        using var browser = app.CreateClient();

        Assert.Equal(["Lobby"], await SpacesAsync(browser, "/spaces"));
        Assert.Equal(["Lobby"], await SpacesAsync(browser, "/europe/spaces"));

        void Set(SeamClientOptions options) => options.ApiKey = _simulator.ApiKey;
    }

    private static async Task<string[]> SpacesAsync(HttpClient browser, string path) =>
        (await browser.GetFromJsonAsync<string[]>(path))!;

    private WebApplicationFactory<Program> With(Action<IServiceCollection> change) =>
        _app.WithWebHostBuilder(host => host.ConfigureTestServices(change));
}
