using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Answers things of several kinds at once: those that belong to what a call names.</summary>
internal sealed class RelatedThings
{
    private readonly Workspace _workspace;
    private readonly AnswerWriter _answers;

    public RelatedThings(Workspace workspace, AnswerWriter answers)
    {
        _workspace = workspace;
        _answers = answers;
    }

    /// <summary>Writes what the call's <c>include</c> and <c>exclude</c> leave.</summary>
    public JsonObject Write(
        OperationCall call,
        IEnumerable<SpaceEntity> spaces,
        IEnumerable<EntranceEntity> entrances,
        IEnumerable<DeviceEntity> devices,
        IEnumerable<AccessMethodEntity> methods
    )
    {
        var (doors, locks) = (InOrder(entrances), InOrder(devices));
        var accountIds = doors
            .Select(entrance => entrance.System.ConnectedAccountId)
            .Concat(locks.Select(device => device.ConnectedAccountId))
            .ToHashSet();
        var json = new JsonObject();
        Add("spaces", InOrder(spaces), _answers.Space);
        Add("acs_entrances", doors, AnswerWriter.Entrance);
        Add("acs_systems", InOrder(doors.Select(entrance => entrance.System)), _answers.System);
        Add("access_methods", InOrder(methods), _answers.AccessMethod);
        Add("devices", locks, _answers.Device);
        Add(
            "connected_accounts",
            [.. _workspace.ConnectedAccounts.All.Where(account => accountIds.Contains(account.Id))],
            _answers.ConnectedAccount
        );
        return json;

        void Add<T>(string member, List<T> things, Func<T, JsonObject> answer)
        {
            // Without a wish, all that one may wish for in this operation.
            var isWanted = (call.Strings("include") ?? Includable(call.Operation)).Contains(member);
            if (isWanted && call.Strings("exclude")?.Contains(member) != true)
                json[member] = new JsonArray([.. things.Select(thing => (JsonNode?)answer(thing))]);
        }
    }

    private static IReadOnlyList<string> Includable(OperationFact operation) =>
        ApiFacts.Embedded.Enums[operation.FindParameter("include")!.Type.Element!.Name];

    private static List<T> InOrder<T>(IEnumerable<T> things)
        where T : Entity => [.. things.Distinct().OrderBy(thing => thing.Sequence)];
}
