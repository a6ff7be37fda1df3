using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Polly;

namespace Seam.Acs.Tests;

public sealed class RegistrationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_registered_client_is_one_and_calls(bool synchronously)
    {
        var script = new Script(Script.Ok());
        await using var provider = Registered.Build(services =>
            services.AddSeamClient(options =>
            {
                options.ApiKey = Registered.Key;
                options.Endpoint = new Uri("https://seam.test");
                options.HttpMessageHandler = script;
            })
        );

        var thing = await provider.Client().Call(synchronously, Things.Create);

        Assert.Equal(Things.Lamp, thing);
        Assert.Equal($"Bearer {Registered.Key}", Assert.Single(script.Requests).Headers["authorization"]);
        Assert.Same(provider.Client(), provider.Client());
        using var scope = provider.CreateScope();
        Assert.Same(provider.Client(), scope.ServiceProvider.Client());
    }

    [Fact]
    public async Task Named_clients_keep_their_credentials_apart()
    {
        var script = new Script(Script.Ok());
        await using var provider = Registered.Build(services =>
        {
            foreach (var name in new[] { "europe", "america" })
            {
                services
                    .AddSeamClient(
                        name,
                        options =>
                        {
                            options.ApiKey = $"seam_{name}";
                            options.Endpoint = new Uri($"https://{name}.test");
                        }
                    )
                    .ConfigurePrimaryHttpMessageHandler(() => script);
            }
            services.AddSingleton<NeedsEurope>();
        });

        var europe = provider.GetRequiredService<NeedsEurope>().Seam;
        await europe.Call(true, Things.Get);
        await provider.Client("america").Call(false, Things.Get);

        Assert.Equal(
            [("europe.test", "Bearer seam_europe"), ("america.test", "Bearer seam_america")],
            script.Requests.Select(sent => (new Uri(sent.Url).Host, sent.Headers["authorization"]))
        );
        Assert.Same(europe, provider.Client("europe"));
        Assert.Null(provider.GetService<SeamClient>());
        Assert.Null(provider.GetKeyedService<SeamClient>("asia"));
    }

    [Fact]
    public async Task Registering_again_adds_to_the_options_of_one_client()
    {
        var script = new Script(Script.Answer(500));
        await using var provider = Registered.Build(services =>
        {
            services.AddSeamClient(options => options.ApiKey = "seam_replaced");
            services.AddSeamClient((_, options) => options.MaxRetries = 0);
            services.Configure<SeamClientOptions>(options => options.Endpoint = new Uri("https://seam.test"));
            services.AddSeamClient(options => options.ApiKey = Registered.Key);
            services.AddSeamClient().ConfigurePrimaryHttpMessageHandler(() => script);
        });

        await Assert.ThrowsAsync<SeamApiException>(() => provider.Client().Call(true, Things.Get));

        var sent = Assert.Single(script.Requests);
        Assert.Equal($"Bearer {Registered.Key}", sent.Headers["authorization"]);
        Assert.Equal("seam.test", new Uri(sent.Url).Host);
        Assert.Single(provider.GetServices<SeamClient>());
    }

    [Fact]
    public async Task Options_can_be_set_with_other_services()
    {
        var script = new Script(Script.Ok());
        await using var provider = Registered.Build(services =>
        {
            services.AddSingleton(new Keys("seam_from_vault"));
            services.AddSeamClient(
                "vault",
                (provider, options) =>
                {
                    options.ApiKey = provider.GetRequiredService<Keys>().ApiKey;
                    options.HttpMessageHandler = script;
                }
            );
        });

        await provider.Client("vault").Call(false, Things.Get);

        Assert.Equal("Bearer seam_from_vault", Assert.Single(script.Requests).Headers["authorization"]);
    }

    [Fact]
    public async Task A_substitute_that_is_registered_wins()
    {
        using var substitute = new Substitute();
        await using var provider = Registered.Build(services =>
        {
            services.AddSingleton<SeamClient>(substitute);
            services.AddSeamClient(options => options.ApiKey = Registered.Key);
        });

        Assert.Same(substitute, provider.Client());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("seam_my_secret_key")]
    public void A_name_is_not_blank_and_not_a_token(string name)
    {
        var failure = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSeamClient(name));

        Assert.Equal("name", failure.ParamName);
        Assert.DoesNotContain("my_secret_key", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_containers_clock_is_used_unless_the_options_name_one()
    {
        var registered = new TestTime();
        var named = new TestTime();
        var script = new Script(Script.Answer(503), Script.Ok(), Script.Answer(503), Script.Ok());
        await using var provider = Registered.Build(services =>
        {
            services.AddSingleton<TimeProvider>(registered);
            services.AddSeamClient(Set);
            services.AddSeamClient("named", Set);
            services.AddSeamClient("named", options => options.TimeProvider = named);
        });

        await provider.Client().Call(false, Things.Get);
        Assert.Single(registered.Waits);
        await provider.Client("named").Call(false, Things.Get);
        Assert.Single(named.Waits);
        Assert.Single(registered.Waits);

        void Set(SeamClientOptions options)
        {
            options.ApiKey = Registered.Key;
            options.HttpMessageHandler = script;
        }
    }

    [Fact]
    public void Without_a_host_mistakes_are_seen_when_the_client_is_asked_for()
    {
        using var provider = Registered.Build(services => services.AddSeamClient(options => options.ApiKey = " "));

        var failure = Assert.Throws<OptionsValidationException>(() => provider.Client());

        Assert.Equal("ApiKey: it is blank.", failure.Message);
    }

    /// <summary>What only the client itself finds, as the host makes neither its pipeline nor its handlers.</summary>
    [Theory]
    [InlineData(nameof(SeamClientOptions.ConfigurePipeline))]
    [InlineData(nameof(SeamClientOptions.HttpMessageHandler))]
    public async Task Two_mistakes_are_seen_only_when_the_client_is_asked_for(string option)
    {
        using var handler = new SocketsHttpHandler();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var client = builder.Services.AddSeamClient(options =>
        {
            options.ApiKey = Registered.Key;
            if (option == nameof(options.ConfigurePipeline))
                options.ConfigurePipeline = pipeline => pipeline.AddTimeout(TimeSpan.Zero);
        });
        if (option == nameof(SeamClientOptions.HttpMessageHandler))
            client.ConfigurePrimaryHttpMessageHandler(() => handler);
        using var host = builder.Build();
        await host.StartAsync();

        var failure = Assert.Throws<SeamConfigurationException>(() => host.Services.Client());

        Assert.Equal(option, failure.OptionName);
        await host.StopAsync();
    }

    private sealed record Keys(string ApiKey);

    private sealed class NeedsEurope([FromKeyedServices("europe")] SeamClient seam)
    {
        public SeamClient Seam => seam;
    }

    private sealed class Substitute : SeamClient;
}
