using System.Text.Json.Nodes;
using Seam.Acs.Testing;

namespace Seam.Acs.Tests;

/// <summary>Every operation, by a client that sends reads as POST.</summary>
public sealed class ReadsAsPostTests
{
    public static TheoryData<string, CallForm> Calls =>
        new(
            from operation in ApiFacts.Instance.Operations
            from form in OperationMethods.FormsOf(operation)
            select (operation.Path, form)
        );

    public static TheoryData<string> Operations =>
        new(ApiFacts.Instance.Operations.Select(operation => operation.Path));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_has_its_parameters_in_the_body_and_no_query(string path, CallForm form)
    {
        var operation = ApiFacts.Operation(path);
        var parameters = OperationCall.Takes(operation, form, ParameterVariants.Parameters(operation, "all"));
        using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
        using var client = recorder.CreateClient(sendReadsAsPost: true);

        await OperationCall.Invoke(client, operation, form, parameters, options: null, Token);

        var sent = Assert.Single(recorder.Requests);
        Assert.Equal(operation.Verb is "GET" or "DELETE" ? "POST" : operation.Verb, sent.Method);
        Assert.Equal(operation.Path, sent.Target);
        Assert.True(JsonNode.DeepEquals(parameters, JsonNode.Parse(sent.Body!)), sent.Body);
    }

    /// <summary>The API has the same state before each of the two calls, and its values in the place of the samples.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Simulator_answers_as_without_the_option(string path)
    {
        var operation = ApiFacts.Operation(path);
        foreach (var variant in ParameterVariants.Of(operation))
        {
            var parameters = ParameterVariants.Parameters(operation, variant);

            var byQuery = await AnswerAsync(operation, parameters, sendReadsAsPost: false);
            var byBody = await AnswerAsync(operation, parameters, sendReadsAsPost: true);

            Assert.Equal(byQuery, byBody);
        }
    }

    [Fact]
    public async Task Login_and_call_by_path_have_no_query()
    {
        var simulator = new SeamSimulator();
        using var targets = new Targets(simulator.CreateHandler());
        using var seam = simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PublishableKey = simulator.PublishableKey;
            options.UserIdentifierKey = "jane";
            options.HttpMessageHandler = targets;
            options.SendReadsAsPost = true;
        });

        await seam.CallAsync("/user_identities/list", RetryClass.Read, cancellationToken: Token);

        Assert.Equal(["POST /client_sessions/get_or_create", "POST /user_identities/list"], targets.All);
    }

    [Fact]
    public async Task Pages_of_a_client_for_another_workspace_have_no_query()
    {
        var simulator = new SeamSimulator();
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        foreach (var name in new[] { "Jane", "Joe", "Ann" })
            simulator.AddUser(building.AcsSystemId, name);
        using var targets = new Targets(simulator.CreateHandler());
        using var seam = simulator.CreateClient(options =>
        {
            options.ApiKey = null;
            options.PersonalAccessToken = simulator.PersonalAccessToken;
            options.HttpMessageHandler = targets;
            options.SendReadsAsPost = true;
        });
        using var workspace = seam.ForWorkspace(simulator.WorkspaceId);

        var users = 0;
        await foreach (
            var user in workspace.UsersAcs.ListAllAsync(
                acsSystemId: building.AcsSystemId,
                limit: 1,
                cancellationToken: Token
            )
        )
            users += user.FullName is null ? 0 : 1;

        Assert.Equal(3, users);
        Assert.Equal(Enumerable.Repeat("POST /acs/users/list", 3), targets.All);
    }

    private static async Task<string> AnswerAsync(ApiOperation operation, JsonObject parameters, bool sendReadsAsPost)
    {
        var simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = new TestTime() });
        var building = simulator.AddLatchBuilding("Maple House", "Front Door");
        var user = simulator.AddUser(building.AcsSystemId, "Jane Doe");
        var entrance = building.Entrances[0].AcsEntranceId;
        var credential = simulator.AddPin(user.AcsUserId, entrance);
        var given = (JsonObject)parameters.DeepClone();
        foreach (
            var (name, value) in new[]
            {
                ("acs_system_id", building.AcsSystemId),
                ("acs_user_id", user.AcsUserId),
                ("acs_entrance_id", entrance),
                ("acs_credential_id", credential.AcsCredentialId),
            }
        )
        {
            if (given.ContainsKey(name))
                given[name] = value;
        }

        using var seam = simulator.CreateClient(options => options.SendReadsAsPost = sendReadsAsPost);
        var answers = new List<string>();
        try
        {
            await OperationCall.Invoke(
                seam,
                operation,
                CallForm.Request,
                given,
                new SeamRequestOptions
                {
                    WaitForActionAttempt = ActionAttemptWait.None,
                    OnResponse = response => answers.Add($"{response.StatusCode} {response.GetText()}"),
                },
                Token
            );
        }
        catch (SeamException failure)
        {
            answers.Add(failure.GetType().Name);
        }

        return string.Join('\n', answers);
    }

    /// <summary>Notes the method and the target of each request.</summary>
    private sealed class Targets(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public List<string> All { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            All.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
