using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>Something that happened: an event of the API, or somebody at a door.</summary>
/// <param name="Id">The event's ID, or one of a trial.</param>
/// <param name="At">When it happened.</param>
/// <param name="Kind"><c>event</c>, <c>opened</c> or <c>refused</c>.</param>
/// <param name="Title">The event's type, or what happened at the door.</param>
/// <param name="Subject">What it is about, as far as that still exists; empty where it does not.</param>
internal sealed record ActivityView(string Id, DateTimeOffset At, string Kind, string Title, string Subject)
{
    private const int Most = 60;

    /// <summary>The latest of all, the newest first.</summary>
    public static IReadOnlyList<ActivityView> Latest(SimulatedWorkspace workspace, IEnumerable<ActivityView> trials) =>
        [
            .. workspace
                .Events.Table.All.TakeLast(Most)
                .Select(happened => Of(workspace, happened))
                .Concat(trials)
                .OrderBy(activity => activity.At)
                .TakeLast(Most)
                .Reverse(),
        ];

    private static ActivityView Of(SimulatedWorkspace workspace, EventEntity happened) =>
        new(happened.Id, happened.CreatedAt, "event", happened.Type, SubjectOf(workspace, happened));

    private static string SubjectOf(SimulatedWorkspace workspace, EventEntity happened)
    {
        var names = new[]
        {
            Name("acs_user_id", workspace.Users, user => user.FullName),
            Name("acs_credential_id", workspace.Credentials, NameOf),
            Name("acs_entrance_id", workspace.Entrances, door => door.Name),
            Name("acs_encoder_id", workspace.Encoders, encoder => encoder.Name),
            Name("acs_access_group_id", workspace.AccessGroups, group => group.Name),
            Name("space_id", workspace.Spaces, space => space.Name),
            Name("acs_system_id", workspace.Systems, system => system.Name),
        };
        return string.Join(" · ", names.OfType<string>());

        string? Name<T>(string member, EntityTable<T> table, Func<T, string> name)
            where T : Entity =>
            (happened.Json[member]?.GetValue<string>() ?? happened.Related.GetValueOrDefault(member)) is { } id
            && table.TryGet(id, out var found)
                ? name(found)
                : null;
    }

    private static string NameOf(CredentialEntity credential) =>
        credential.AccessMethod switch
        {
            SimulatedMethods.Code => "PIN",
            SimulatedMethods.Card => "card",
            SimulatedMethods.MobileKey => "mobile key",
            SimulatedMethods.CloudKey => "cloud key",
            _ => "credential",
        };
}
