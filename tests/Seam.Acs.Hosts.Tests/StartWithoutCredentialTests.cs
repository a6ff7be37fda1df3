using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Starts of a host without a credential.</summary>
[Collection(nameof(StartWithoutCredentialTests))]
public sealed class StartWithoutCredentialTests : IDisposable
{
    private const string Variable = "SEAM_VALIDATE_ON_START";

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("True")]
    public async Task Host_does_not_start(string? value)
    {
        Environment.SetEnvironmentVariable(Variable, value);
        using var host = Build();

        var failure = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Assert.All(failure.InnerExceptions, one => Assert.IsType<OptionsValidationException>(one));
        Assert.Equal(2, failure.InnerExceptions.Count);
    }

    [Fact]
    public async Task Variable_switches_the_check_off_until_a_client_is_used()
    {
        Environment.SetEnvironmentVariable(Variable, "false");
        using var host = Build();

        await host.StartAsync();

        Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredService<SeamClient>());
    }

    [Fact]
    public async Task Variable_that_is_neither_true_nor_false_is_refused()
    {
        Environment.SetEnvironmentVariable(Variable, "no");
        using var host = Build();

        var failure = await Assert.ThrowsAsync<SeamConfigurationException>(() => host.StartAsync());

        Assert.Equal("SEAM_VALIDATE_ON_START: it must be true or false.", failure.Message);
        Assert.Equal(Variable, failure.EnvironmentVariable);
    }

    /// <summary>The other client is still the library's.</summary>
    [Fact]
    public async Task Host_with_one_replaced_client_of_two_does_not_start()
    {
        using var substitute = new SeamSimulator().CreateClient();
        using var host = Build(services => services.Replace(ServiceDescriptor.Singleton(substitute)));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith("SeamClient \"europe\": ApiKey: ", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The client of another name is no substitute.</summary>
    [Fact]
    public async Task Host_with_a_substitute_of_another_name_does_not_start()
    {
        using var substitute = new SeamSimulator().CreateClient();
        using var host = Build(services => services.AddKeyedSingleton("asia", substitute));

        await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());
    }

    /// <summary>The build of the app starts it to write its document, by Microsoft.Extensions.ApiDescription.Server.</summary>
    [Fact]
    public void Build_of_an_app_without_a_credential_writes_its_OpenAPI_document()
    {
        var document = SourceRepository.Read("tests/Seam.Acs.Hosts.App/obj/Seam.Acs.Hosts.App.json");

        Assert.Contains("\"/europe/spaces\"", document, StringComparison.Ordinal);
    }

    private static IHost Build(Action<IServiceCollection>? change = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSeamClient();
        builder.Services.AddSeamClient("europe");
        change?.Invoke(builder.Services);
        return builder.Build();
    }
}

/// <summary>The variable holds for the whole process, so no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(StartWithoutCredentialTests), DisableParallelization = true)]
public sealed class AloneInTheProcess;
