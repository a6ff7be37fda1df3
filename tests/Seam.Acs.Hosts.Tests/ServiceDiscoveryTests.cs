using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Microsoft.Extensions.ServiceDiscovery, with the service in the configuration.</summary>
public sealed class ServiceDiscoveryTests : IDisposable
{
    private readonly LogLines _logs = new();

    public void Dispose() => _logs.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Asynchronous_call_reaches_the_service_that_the_configuration_names(bool isAppWide)
    {
        await using var api = await KestrelApi.StartAsync();
        await using var provider = Build(api, "http://seam", isAppWide);

        var spaces = await provider.GetRequiredService<SeamClient>().Spaces.ListAsync();

        Assert.Equal("Lobby", Assert.Single(spaces).Name);
        Assert.Single(api.Requests);
    }

    /// <summary>Its handler has no code for synchronous calls.</summary>
    [Fact]
    public async Task Synchronous_calls_bypass_it_and_the_client_warns_of_that()
    {
        await using var api = await KestrelApi.StartAsync();
        await using var provider = Build(api, "http://seam.invalid", isAppWide: false);

        Assert.Throws<SeamTransportException>(() => provider.GetRequiredService<SeamClient>().Spaces.List());

        Assert.Empty(api.Requests);
        var warning = _logs.All.First();
        Assert.Equal(14, warning.Event.Id);
        Assert.Contains("ServiceDiscovery", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_with_two_schemes_is_refused()
    {
        await using var api = await KestrelApi.StartAsync();
        await using var provider = Build(api, "https+http://seam", isAppWide: false);

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SeamClient>());

        Assert.Equal("Endpoint: it must be an absolute URL that begins with https:// (or http://).", failure.Message);
    }

    private ServiceProvider Build(KestrelApi api, string endpoint, bool isAppWide)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_logs));
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection([new("Services:seam:http:0", api.Url.Authority)]).Build()
        );
        services.AddServiceDiscovery();
        if (isAppWide)
            services.ConfigureHttpClientDefaults(http => http.AddServiceDiscovery());
        var builder = services.AddSeamClient(options =>
        {
            options.ApiKey = "seam_1";
            options.Endpoint = new Uri(endpoint);
            options.AllowUnencryptedEndpoint = true;
            options.MaxRetries = 0;
        });
        if (!isAppWide)
            builder.AddServiceDiscovery();
        return services.BuildServiceProvider();
    }
}
