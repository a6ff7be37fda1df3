using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class AllOperationsTests
{
    [Fact]
    public void Each_operation_of_the_facts_is_simulated()
    {
        var simulator = new SeamSimulator();

        Assert.Equal(ResponseCheck.Operations.Keys.Order(), simulator.OperationPaths.Order());
    }

    [Fact]
    public async Task Each_operation_answers_as_the_facts_say()
    {
        var api = new SimulatorApi();

        await Scenarios.Run(api);

        Assert.Empty(api.Simulator.OperationPaths.Except(api.Succeeded));
    }

    public static TheoryData<string> Paths => [.. ResponseCheck.Operations.Keys];

    // Workspaces are made with a personal access token only.
    private static SimulatorApi ApiFor(string path)
    {
        var api = new SimulatorApi();
        if (path == "/workspaces/create")
            api.Authorization = new AuthenticationHeaderValue("Bearer", api.Simulator.PersonalAccessToken);
        return api;
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_operation_accepts_its_verbs_and_no_others(string path)
    {
        var api = new SimulatorApi();
        var verbs = ResponseCheck.Operations[path]["verbs"]!
            .AsArray()
            .Select(verb => verb!.GetValue<string>())
            .ToList();

        foreach (var verb in (string[])["GET", "POST", "PUT", "PATCH", "DELETE"])
        {
            var reply = await api.Send(verb, path);
            Assert.Equal(!verbs.Contains(verb), reply.Status == HttpStatusCode.MethodNotAllowed);
            if (!verbs.Contains(verb))
                Assert.Equal("method_not_allowed", reply.Type);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_operation_refuses_a_call_without_a_key(string path)
    {
        var api = new SimulatorApi { Authorization = null };

        var reply = await api.Send("POST", path, "{}");

        Assert.Equal((HttpStatusCode.Unauthorized, "unauthorized"), (reply.Status, reply.Type));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_operation_refuses_an_unknown_parameter_and_a_wrong_type_without_repeating_them(string path)
    {
        var api = ApiFor(path);
        var parameters = ResponseCheck.Operations[path]["parameters"]!.AsArray();

        var unknown = await api.Refused(path, ("door_colour", "xyzzy-1234567"));
        unknown.AssertInvalid("door_colour");
        Assert.DoesNotContain("xyzzy", unknown.Text, StringComparison.Ordinal);

        foreach (var parameter in parameters)
        {
            var name = parameter!["name"]!.GetValue<string>();
            var isList = parameter["type"]!.GetValue<string>().StartsWith("list<", StringComparison.Ordinal);
            var reply = await api.Refused(path, (name, JsonNode.Parse(isList ? """{"xyzzy":1234567}""" : "[1234567]")));
            reply.AssertInvalid(name);
            Assert.DoesNotContain("1234567", reply.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_operation_requires_what_the_facts_require(string path)
    {
        var api = ApiFor(path);
        var required = ResponseCheck.Operations[path]["parameters"]!
            .AsArray()
            .Where(parameter => parameter!["required"]?.GetValue<bool>() == true)
            .Select(parameter => parameter!["name"]!.GetValue<string>())
            .ToList();

        var reply = await api.Send("POST", path, "{}");

        Assert.All(required, name => Assert.Contains("is required", reply.ProblemsOf(name)));
    }
}
