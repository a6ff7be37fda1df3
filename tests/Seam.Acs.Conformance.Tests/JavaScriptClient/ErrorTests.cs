using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Refusals, as Seam's JavaScript client tells them to its callers.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task A_wrong_key_is_unauthorized()
    {
        await using var api = new JavaScriptApi();
        api.Authorization = new AuthenticationHeaderValue("Bearer", "seam_wrong_key");

        var failure = await Refusal(api, "/acs/systems/list");

        Assert.Equal("SeamHttpUnauthorizedError", failure.Text("name"));
        Assert.Equal(("unauthorized", 401), (failure.Text("code"), failure["status"]!.GetValue<int>()));
        Assert.NotEmpty(failure.Text("request_id"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var api = new JavaScriptApi();

        var failure = await Refusal(
            api,
            "/acs/users/get",
            new JsonObject { ["acs_user_id"] = "0b7f5e0a-0000-4000-8000-000000000001" }
        );

        Assert.Equal("SeamHttpApiError", failure.Text("name"));
        Assert.Equal(("acs_user_not_found", 404), (failure.Text("code"), failure["status"]!.GetValue<int>()));
        Assert.NotEmpty(failure.Text("message"));
    }

    [Fact]
    public async Task Wrong_input_is_told_by_parameter()
    {
        await using var api = new JavaScriptApi();
        var building = api.Simulator.AddLatchBuilding("Maple House", "Front Door");

        var failure = await Refusal(
            api,
            "/acs/users/create",
            new JsonObject
            {
                ["acs_system_id"] = building.AcsSystemId,
                ["full_name"] = "Jane Doe",
                ["email_address"] = "nobody",
                ["user_identity_id"] = "nobody",
            }
        );

        Assert.Equal("SeamHttpInvalidInputError", failure.Text("name"));
        Assert.Equal(("invalid_input", 400), (failure.Text("code"), failure["status"]!.GetValue<int>()));
        var problems = failure["validation_errors"]!.AsArray();
        Assert.Equal(
            ["email_address", "user_identity_id"],
            problems.Select(problem => problem!.Text("parameterName")).Order()
        );
        Assert.All(problems, problem => Assert.NotEmpty(problem!["errorMessages"]!.AsArray()));
        Assert.Empty(api.Simulator.Users);
    }

    private static async Task<JsonNode> Refusal(JavaScriptApi api, string operation, JsonNode? parameters = null) =>
        (await api.Ask(operation, parameters))["failure"]!;
}
