using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Starts of Seam.Acs.Hosts.App without a credential, which the environment or a tool allows.</summary>
[Collection(nameof(StartWithoutCredentialTests))]
public sealed class StartWithoutCredentialTests : IDisposable
{
    private const string Variable = "SEAM_VALIDATE_ON_START";

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Fact]
    public async Task Variable_switches_the_check_off_until_a_client_is_used()
    {
        Environment.SetEnvironmentVariable(Variable, "false");
        await using var app = new WebApplicationFactory<Program>();

        app.CreateClient().Dispose();

        Assert.Throws<OptionsValidationException>(() => app.Services.GetRequiredService<SeamClient>());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("True")]
    public async Task Blank_variable_and_true_leave_the_check_on(string value)
    {
        Environment.SetEnvironmentVariable(Variable, value);
        await using var app = new WebApplicationFactory<Program>();

        Assert.Throws<AggregateException>(() => app.CreateClient());
    }

    [Fact]
    public async Task Variable_that_is_neither_true_nor_false_is_refused()
    {
        Environment.SetEnvironmentVariable(Variable, "no");
        await using var app = new WebApplicationFactory<Program>();

        var failure = Assert.Throws<SeamConfigurationException>(() => app.CreateClient());

        Assert.Equal("SEAM_VALIDATE_ON_START: it must be true or false.", failure.Message);
        Assert.Equal(Variable, failure.EnvironmentVariable);
    }

    /// <summary>The build of the app starts it to write its document, by Microsoft.Extensions.ApiDescription.Server.</summary>
    [Fact]
    public void Build_of_the_app_writes_its_OpenAPI_document()
    {
        var document = SourceRepository.Read("tests/Seam.Acs.Hosts.App/obj/Seam.Acs.Hosts.App.json");

        Assert.Contains("\"/europe/spaces\"", document, StringComparison.Ordinal);
    }
}

/// <summary>The variable holds for the whole process, so no other test runs meanwhile.</summary>
[CollectionDefinition(nameof(StartWithoutCredentialTests), DisableParallelization = true)]
public sealed class StartWithoutCredentialCollection;
