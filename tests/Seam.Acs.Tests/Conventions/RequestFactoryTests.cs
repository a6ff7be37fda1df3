using System.Reflection;
using System.Text.Json.Nodes;

namespace Seam.Acs.Tests;

/// <summary>
/// Where a call is about one thing that has several names, its request has a factory for each of them, so that a wrong
/// combination is hard to write; it is refused all the same.
/// </summary>
public sealed class RequestFactoryTests
{
    private static readonly ApiOperation[] WithKeys =
    [
        .. ApiFacts.Instance.Operations.Where(operation => operation.Keys is not null),
    ];

    public static TheoryData<string, string> Sets =>
        new(
            from operation in WithKeys
            from set in operation.Keys!.Sets
            where set.Count > 0
            select (operation.Path, string.Join('+', set))
        );

    [Fact]
    public void Only_requests_with_such_keys_have_factories_and_no_more_than_sets()
    {
        Assert.Equal(32, WithKeys.Length);
        Assert.All(
            ApiFacts.Instance.Operations,
            operation =>
                Assert.Equal(
                    (operation.Keys?.Sets ?? [])
                        .Where(set => set.Count > 0)
                        .Select(FactoryName)
                        .Order(StringComparer.Ordinal),
                    Factories(Request(operation)).Select(method => method.Name).Order(StringComparer.Ordinal)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task A_factory_makes_a_request_that_can_be_sent(string path, string set)
    {
        var operation = ApiFacts.Operation(path);
        var keys = set.Split('+');
        var factory = Factories(Request(operation)).Single(method => method.Name == FactoryName(keys));
        var needed = operation.Parameters.Where(member => member.Required || keys.Contains(member.Name)).ToList();

        // What must be given stands first, then the keys in their own order; none of it can be left out.
        var names = needed.Select(member => member.Name).Except(keys).Concat(keys).Select(CSharpName.Camel);
        Assert.Equal(names, factory.GetParameters().Select(parameter => parameter.Name!));
        Assert.All(factory.GetParameters(), parameter => Assert.False(parameter.HasDefaultValue));
        Assert.All(factory.GetParameters(), parameter => Assert.True(IsNotNull(parameter), parameter.Name));

        var json = SampleJson.Of(needed);
        var made = factory.Invoke(
            null,
            [
                .. factory
                    .GetParameters()
                    .Select(parameter => Argument.Of(Value(json, parameter), parameter.ParameterType)),
            ]
        )!;
        SampleAnswer.AssertSame(json, JsonNode.Parse(RecordJson.Of(made.GetType()).Write(made)));

        using var recorder = new WireRecorder(SampleAnswer.Body(operation, SampleAnswer.Value(operation)));
        using var client = recorder.CreateClient();
        var method = OperationMethods.Of(operation, CallForm.Request);
        method.Invoke(
            OperationMethods.ResourceProperty(operation).GetValue(client),
            [made, null, TestContext.Current.CancellationToken]
        );
        var expected = ExpectedRequest.Of(operation, json);
        var sent = Assert.Single(recorder.Requests);
        Assert.Equal((expected.Method, expected.Target, expected.Body), (sent.Method, sent.Target, sent.Body));
    }

    [Fact]
    public void Factories_read_well()
    {
        Assert.Equal(
            new AcsUserGetRequest { UserIdentityId = "i1", AcsSystemId = "s1" },
            AcsUserGetRequest.ForUserIdentityIdAndAcsSystemId("i1", acsSystemId: "s1")
        );
        Assert.Equal(
            new EventListRequest { Since = DateTimeOffset.UnixEpoch, AcsSystemId = "s1" },
            EventListRequest.ForSince(DateTimeOffset.UnixEpoch) with
            {
                AcsSystemId = "s1",
            }
        );
    }

    [Fact]
    public async Task One_key_too_many_or_too_few_is_refused_by_its_name()
    {
        using var recorder = new WireRecorder();
        using var seam = recorder.CreateClient();

        var both = AcsEncoderListRequest.ForAcsSystemId("s1") with { AcsEncoderIds = ["e1"] };
        var tooMany = await Assert.ThrowsAsync<ArgumentException>(() => seam.EncodersAcs.ListAsync(both));
        Assert.Equal("acsSystemId", tooMany.ParamName);

        var half = new AcsUserGetRequest { UserIdentityId = "i1" };
        var tooFew = await Assert.ThrowsAsync<ArgumentException>(() => seam.UsersAcs.GetAsync(half));
        Assert.Equal("acsSystemId", tooFew.ParamName);

        var none = await Assert.ThrowsAsync<ArgumentException>(() => seam.Spaces.UpdateAsync(name: "Lobby"));
        Assert.Equal("spaceId", none.ParamName);

        Assert.Throws<ArgumentException>(() => seam.Events.List());
        Assert.Throws<ArgumentException>(() => seam.AccessGrants.Get(new AccessGrantGetRequest()));
        Assert.Empty(recorder.Requests);
    }

    private static Type Request(ApiOperation operation) => RecordTypes.Of(ApiFacts.RequestName(operation)).Type;

    private static IEnumerable<MethodInfo> Factories(Type request) =>
        request
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == request);

    private static string FactoryName(IEnumerable<string> set) =>
        "For" + string.Join("And", set.Select(CSharpName.Pascal));

    private static JsonNode? Value(JsonObject json, ParameterInfo parameter) =>
        json.Single(pair => CSharpName.Camel(pair.Key) == parameter.Name).Value;

    private static bool IsNotNull(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is null
        && new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable;
}
