using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>The operations under <c>/access_grants</c>.</summary>
internal sealed class AccessGrantOperations
{
    private readonly Workspace _workspace;
    private readonly AccessGrants _grants;
    private readonly Spaces _spaces;
    private readonly AnswerWriter _answers;
    private readonly RelatedThings _related;
    private readonly Pager _pager;

    public AccessGrantOperations(
        Workspace workspace,
        AccessGrants grants,
        Spaces spaces,
        AnswerWriter answers,
        RelatedThings related,
        Pager pager
    )
    {
        _workspace = workspace;
        _grants = grants;
        _spaces = spaces;
        _answers = answers;
        _related = related;
        _pager = pager;
    }

    public void Register(OperationTable table)
    {
        table.Add("/access_grants/create", Create);
        table.Add("/access_grants/get", call => _answers.AccessGrant(Find(call)));
        table.Add("/access_grants/list", call => List(call, isManaged: true, _answers.AccessGrant));
        table.Add("/access_grants/update", Update);
        table.Add("/access_grants/delete", call => _grants.Delete(Find(call)));
        table.Add("/access_grants/request_access_methods", RequestMethods);
        table.Add("/access_grants/get_related", GetRelated);
        table.Add("/access_grants/unmanaged/get", call => _answers.UnmanagedAccessGrant(FindUnmanaged(call)));
        table.Add("/access_grants/unmanaged/list", call => List(call, isManaged: false, _answers.UnmanagedAccessGrant));
        table.Add("/access_grants/unmanaged/update", Manage);
    }

    private AccessGrantEntity Find(OperationCall call)
    {
        var grant = call.Text("access_grant_id") is { } id
            ? _workspace.AccessGrants.Get(id)
            : FindByKey(call.RequiredText("access_grant_key"));
        return grant is { IsManaged: true } ? grant : throw ApiError.NotFound("access_grant");
    }

    private AccessGrantEntity FindUnmanaged(OperationCall call)
    {
        var grant = _workspace.AccessGrants.Get(call.RequiredText("access_grant_id"));
        return grant.IsManaged ? throw ApiError.NotFound("access_grant") : grant;
    }

    private AccessGrantEntity? FindByKey(string key) =>
        _workspace.AccessGrants.All.FirstOrDefault(grant => grant.Key == key);

    private JsonObject Create(OperationCall call)
    {
        CheckKey(call, null);
        var targets = GrantTargets.Read(call, _spaces);
        var startsAt = call.Time("starts_at") ?? call.Now;
        CheckTimes(startsAt, call.Time("ends_at"));
        var profile = call.Text("customization_profile_id") is { } id ? _workspace.CustomizationProfiles.Get(id) : null;
        var requested = ReadMethods(call);
        var identity = call.Text("user_identity_id") is { } identityId
            ? call.Identity(identityId)
            : GrantTargets.FindOrMakeIdentity(call);
        var grant = _workspace.AccessGrants.Add(
            new AccessGrantEntity(_workspace)
            {
                Identity = identity,
                Key = call.Text("access_grant_key"),
                Name = call.Text("name"),
                ReservationKey = call.Text("reservation_key"),
                StartsAt = startsAt,
                EndsAt = call.Time("ends_at"),
                Profile = profile,
                EntranceIds = targets.EntranceIds,
                SpaceIds = [.. targets.SpaceIds],
                DeviceIds = targets.DeviceIds,
            }
        );
        grant.Requested.AddRange(requested);
        _workspace.Events.Note(grant, "created");
        _grants.Reconcile(grant);
        return _answers.AccessGrant(grant);
    }

    private JsonArray List(OperationCall call, bool isManaged, Func<AccessGrantEntity, JsonObject> answer)
    {
        var ids = call.Strings("access_grant_ids");
        var systemId = call.Text("acs_system_id") is { } system ? _workspace.Systems.Get(system).Id : null;
        var entranceId = call.Text("acs_entrance_id") is { } entrance ? _workspace.Entrances.Get(entrance).Id : null;
        // A location is the earlier name of a space.
        string?[] spaces = [call.Text("space_id"), call.Text("location_id")];
        var (key, reservation) = (call.Text("access_grant_key"), call.Text("reservation_key"));
        var (device, customer) = (call.Text("device_id"), call.Text("customer_key"));
        var grants = _workspace.AccessGrants.All.Where(grant =>
            grant.IsManaged == isManaged
            && call.Text("access_code_id") is null
            && (ids is null || ids.Contains(grant.Id, StringComparer.OrdinalIgnoreCase))
            && (key is null || key == grant.Key)
            && (reservation is null || reservation == grant.ReservationKey)
            && call.Matches(call.Text("user_identity_id"), grant.Identity)
            && (device is null || grant.DeviceIds.Contains(device, StringComparer.OrdinalIgnoreCase))
            && spaces.All(space => space is null || grant.SpaceIds.Contains(space, StringComparer.OrdinalIgnoreCase))
            && (systemId is null || _grants.EntrancesOf(grant).Any(door => door.System.Id == systemId))
            && (entranceId is null || _grants.EntrancesOf(grant).Any(door => door.Id == entranceId))
            && (
                customer is null
                || grant.CustomerKey == customer
                || _grants.EntrancesOf(grant).Any(door => door.System.CustomerKey == customer)
            )
        );
        return _pager.Page(call, grants, answer);
    }

    private void Update(OperationCall call)
    {
        // With an ID beside it, the key is a new one; alone it names the grant.
        var grant = Find(call);
        CheckKey(call, grant);
        var startsAt = call.Time("starts_at") ?? grant.StartsAt;
        var endsAt = call.IsSent("ends_at") ? call.Time("ends_at") : grant.EndsAt;
        CheckTimes(startsAt, endsAt);
        grant.Key = call.Text("access_grant_key") ?? grant.Key;
        if (call.IsSent("name"))
            grant.Name = call.Text("name");
        _grants.SetTimes(grant, startsAt, endsAt);
    }

    private JsonObject RequestMethods(OperationCall call)
    {
        var grant = Find(call);
        grant.Requested.AddRange(ReadMethods(call));
        _grants.Reconcile(grant);
        return _answers.AccessGrant(grant);
    }

    private JsonObject GetRelated(OperationCall call)
    {
        var keys = call.Strings("access_grant_keys") ?? [];
        var grants = _workspace
            .AccessGrants.GetReferenced(
                call.Strings("access_grant_ids") ?? [],
                "access_grant_ids",
                grant => grant.IsManaged
            )
            .Concat(keys.Select(key => FindByKey(key) ?? throw MissingKey()))
            .ToList();
        var spaceIds = grants.SelectMany(grant => grant.SpaceIds).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var deviceIds = grants.SelectMany(grant => grant.DeviceIds).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return _related.Write(
            call,
            _workspace.Spaces.All.Where(space => spaceIds.Contains(space.Id)),
            grants.SelectMany(_grants.EntrancesOf),
            _workspace.Devices.All.Where(device => deviceIds.Contains(device.Id)),
            grants.SelectMany(_grants.MethodsOf)
        );
    }

    private void Manage(OperationCall call)
    {
        var grant = FindUnmanaged(call);
        CheckKey(call, grant);
        grant.Key = call.Text("access_grant_key") ?? grant.Key;
        grant.IsManaged = true;
    }

    private static List<RequestedMethod> ReadMethods(OperationCall call) =>
        [
            .. call.Objects("requested_access_methods")
                .Select(method => new RequestedMethod
                {
                    Mode = method["mode"]!.GetValue<string>(),
                    CreatedAt = call.Now,
                    Code = method["code"]?.GetValue<string>(),
                    MaxUseCount = method["instant_key_max_use_count"] is { } uses
                        ? (long)uses.GetValue<double>()
                        : null,
                }),
        ];

    private static void CheckTimes(DateTimeOffset startsAt, DateTimeOffset? endsAt)
    {
        var errors = new ValidationErrors();
        InputChecks.CheckEnd("ends_at", startsAt, endsAt, errors);
        if (errors.Any)
            throw ApiError.Invalid(errors);
    }

    private void CheckKey(OperationCall call, AccessGrantEntity? self)
    {
        if (call.Text("access_grant_key") is { } key && FindByKey(key) is { } other && other != self)
            throw ApiError.Invalid("access_grant_key", "is that of another access grant");
    }

    private static ApiError MissingKey() => ApiError.ReferenceNotFound("access_grant", "access_grant_keys");
}
