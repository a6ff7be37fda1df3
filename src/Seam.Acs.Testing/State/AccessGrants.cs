namespace Seam.Acs.Testing;

/// <summary>Keeps the access methods of grants, and the credentials behind them, in step with what the grants ask for.</summary>
internal sealed class AccessGrants
{
    private readonly Workspace _workspace;
    private readonly Access _access;
    private readonly InstantKeys _instantKeys;

    public AccessGrants(Workspace workspace, Access access, InstantKeys instantKeys)
    {
        _workspace = workspace;
        _access = access;
        _instantKeys = instantKeys;
    }

    public IEnumerable<AccessMethodEntity> MethodsOf(AccessGrantEntity grant) =>
        _workspace.AccessMethodEntities.All.Where(method => method.Grant == grant);

    /// <summary>The entrances that a grant is for: those that it names, and those of its spaces as they are now.</summary>
    public IEnumerable<EntranceEntity> EntrancesOf(AccessGrantEntity grant) =>
        _workspace.Entrances.All.Where(entrance =>
            grant.EntranceIds.Contains(entrance.Id, StringComparer.OrdinalIgnoreCase)
            || grant.SpaceIds.Any(entrance.SpaceIds.Contains)
        );

    /// <summary>The entrances that a method is for.</summary>
    public IEnumerable<EntranceEntity> EntrancesOf(AccessMethodEntity method) =>
        _workspace.Entrances.All.Where(entrance => method.Credential.EntranceIds.Contains(entrance.Id));

    /// <summary>Follows a change of a space to the grants that name it.</summary>
    public void Follow(SpaceEntity space)
    {
        var grants = _workspace.AccessGrants.All.Where(grant =>
            grant.SpaceIds.Contains(space.Id, StringComparer.OrdinalIgnoreCase)
        );
        foreach (var grant in grants.ToList())
            Reconcile(grant);
    }

    /// <summary>Makes, changes and deletes the methods of a grant until they are what it asks for.</summary>
    public void Reconcile(AccessGrantEntity grant)
    {
        var before = Reached(grant);
        var targets = EntrancesOf(grant).ToList();
        var kept = new HashSet<AccessMethodEntity>();
        var problems = new List<string>();
        foreach (var requested in grant.Requested)
        {
            foreach (var slot in Slots(requested, targets))
            {
                if (Obstacle(grant, requested, slot) is { } obstacle)
                    problems.Add(obstacle);
                else
                    kept.Add(FindOrMake(grant, requested, slot, kept));
            }
        }
        foreach (var method in MethodsOf(grant).Except(kept).ToList())
            Delete(method);
        if (grant.DeviceIds.Count > 0)
            problems.Add("The simulator makes no access codes for devices.");
        NoteReach(grant, before, targets);
        NoteProblem(grant, problems);
    }

    /// <summary>Gives a grant and all its methods other times.</summary>
    public void SetTimes(AccessGrantEntity grant, DateTimeOffset startsAt, DateTimeOffset? endsAt)
    {
        if (grant.StartsAt == startsAt && grant.EndsAt == endsAt)
            return;
        (grant.StartsAt, grant.EndsAt) = (startsAt, endsAt);
        foreach (var credential in MethodsOf(grant).Select(method => method.Credential).ToList())
        {
            (credential.StartsAt, credential.EndsAt) = (startsAt, endsAt);
            _access.Changed(credential);
        }
        _workspace.Events.NoteTimes(grant);
        Reconcile(grant);
    }

    public void Delete(AccessGrantEntity grant)
    {
        foreach (var method in MethodsOf(grant).ToList())
            Delete(method);
        _workspace.AccessGrants.Remove(grant);
        _workspace.Events.Note(grant, "deleted");
    }

    /// <summary>Deletes a method; its credential goes with it, and an instant key that was made for it.</summary>
    public void Delete(AccessMethodEntity method) => _access.Delete(method.Credential);

    // [P] One method for each system that the grant reaches; for PINs that open one door only, one for each door.
    private static IEnumerable<List<EntranceEntity>> Slots(
        RequestedMethod requested,
        IEnumerable<EntranceEntity> entrances
    ) =>
        entrances
            .GroupBy(entrance => entrance.System)
            .SelectMany(
                IEnumerable<List<EntranceEntity>> (group) =>
                    requested.Mode == AccessMethods.Code && group.Key.Brand.OneEntranceForPin
                        ? group.Select(entrance => new List<EntranceEntity> { entrance })
                        : [group.ToList()]
            );

    private string? Obstacle(AccessGrantEntity grant, RequestedMethod requested, List<EntranceEntity> slot)
    {
        var brand = slot[0].System.Brand;
        if (!brand.Supports(requested.Mode))
            return $"A {brand.SystemTypeName} has no access method {requested.Mode}.";
        if (Residents.ConflictOf(_workspace, slot[0].System, grant.Identity.EmailAddress) is not null)
            return "The person is a resident whom the access system manages itself.";
        return brand.NeedsWindow && grant.EndsAt is null
            ? $"A {brand.SystemTypeName} needs an end of the access."
            : null;
    }

    private AccessMethodEntity FindOrMake(
        AccessGrantEntity grant,
        RequestedMethod requested,
        List<EntranceEntity> slot,
        HashSet<AccessMethodEntity> taken
    )
    {
        var system = slot[0].System;
        var ids = slot.Select(entrance => entrance.Id).ToList();
        var isPerDoor = requested.Mode == AccessMethods.Code && system.Brand.OneEntranceForPin;
        var present = MethodsOf(grant)
            .FirstOrDefault(method =>
                method.Requested == requested
                && method.Credential.System == system
                && !taken.Contains(method)
                && (!isPerDoor || method.Credential.EntranceIds.SequenceEqual(ids))
            );
        if (present is null)
            return Make(grant, requested, system, ids);
        if (!present.Credential.EntranceIds.SequenceEqual(ids))
        {
            present.Credential.EntranceIds.Clear();
            present.Credential.EntranceIds.AddRange(ids);
            _access.Changed(present.Credential);
        }
        return present;
    }

    private AccessMethodEntity Make(
        AccessGrantEntity grant,
        RequestedMethod requested,
        SystemEntity system,
        List<string> entranceIds
    )
    {
        var isPin = requested.Mode == AccessMethods.Code;
        var code = isPin && CanHave(system, requested.Code) ? requested.Code : null;
        var credential = new CredentialEntity(_workspace)
        {
            System = system,
            User = UserLinks.LinkOrCreate(_workspace, grant.Identity, system),
            AccessMethod = requested.Mode,
            StartsAt = grant.StartsAt,
            EndsAt = grant.EndsAt,
            EntranceIds = entranceIds,
            IsMultiPhoneSync = system.Brand.MobileKeysSyncToPhones && requested.Mode == AccessMethods.MobileKey,
            Code = isPin ? code ?? _workspace.NewPin(system, system.Brand.PinDigits) : null,
            RequestedCode = isPin ? requested.Code : null,
            IsCodeDeferred = isPin && code is null && (system.DeferPins || _workspace.PinDelay > TimeSpan.Zero),
            PinDelay = isPin ? _workspace.PinDelay : TimeSpan.Zero,
        };
        var method = _workspace.AccessMethodEntities.Add(
            new AccessMethodEntity(_workspace)
            {
                Grant = grant,
                Requested = requested,
                Credential = credential,
            }
        );
        if (requested.Mode == AccessMethods.MobileKey)
            method.InstantKey = _instantKeys.Make(grant.Identity, requested.MaxUseCount ?? 1, grant.Profile);
        _workspace.Events.Note(method, "created");
        if (requested.Mode == AccessMethods.Card)
            _workspace.Events.Note(method, "card_encoding_required");
        _access.Add(credential);
        return method;
    }

    private bool CanHave(SystemEntity system, string? code) =>
        code is not null && !system.Brand.MakesPins && !_workspace.IsCodeInUse(system, code);

    private HashSet<string> Reached(AccessGrantEntity grant) =>
        [.. MethodsOf(grant).SelectMany(method => method.Credential.EntranceIds)];

    private void NoteReach(AccessGrantEntity grant, HashSet<string> before, List<EntranceEntity> targets)
    {
        var after = Reached(grant);
        foreach (var id in after.Except(before).ToList())
            _workspace.Events.NoteDoor(grant, id, "access_granted_to_door");
        foreach (var id in before.Except(after).ToList())
            _workspace.Events.NoteDoor(grant, id, "access_to_door_lost");
        var isWhole = after.Count > 0 && targets.All(entrance => after.Contains(entrance.Id));
        if (isWhole && !after.SetEquals(before))
            _workspace.Events.Note(grant, "access_granted_to_all_doors");
    }

    private void NoteProblem(AccessGrantEntity grant, List<string> problems)
    {
        var message = problems.Count == 0 ? null : string.Join(" ", problems.Distinct());
        if (message == grant.Problem?.Message)
            return;
        grant.Problem = message is null ? null : (message, _workspace.Now);
        if (message is not null)
            _workspace.Events.NoteFailure(grant, message);
    }
}
