using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>
/// What customers' own software pushes: places become spaces, people become user identities, and stays become access
/// grants that ask for a PIN. Which kind becomes what is a policy of ours.
/// </summary>
internal sealed class CustomerData
{
    private readonly Workspace _workspace;
    private readonly Spaces _spaces;
    private readonly Identities _identities;
    private readonly AccessGrants _grants;

    public CustomerData(Workspace workspace, Spaces spaces, Identities identities, AccessGrants grants)
    {
        _workspace = workspace;
        _spaces = spaces;
        _identities = identities;
        _grants = grants;
    }

    /// <summary>Takes in what is pushed, under its keys; what is there already is changed.</summary>
    /// <exception cref="ApiError">A key is missing that something names, or a value of a person belongs to another.</exception>
    public void Push(JsonObject data)
    {
        var customerKey = data["customer_key"]!.GetValue<string>();
        CheckPeople(data);
        CheckStays(data);
        foreach (var (item, key) in Items(data, CustomerKinds.Places))
            SetPlace(item, key, customerKey);
        foreach (var (item, key) in Items(data, CustomerKinds.People))
            SetPerson(item, key, customerKey);
        foreach (var (item, key) in Items(data, CustomerKinds.Stays))
            SetStay(item, key, customerKey);
    }

    /// <summary>Deletes what has one of the keys given, by kind, or belongs to one of the customers given.</summary>
    public void Delete(OperationCall call)
    {
        var customers = call.Strings("customer_keys") ?? [];
        var stays = Keys(call, CustomerKinds.Stays);
        foreach (
            var grant in _workspace
                .AccessGrants.All.Where(grant => IsMeant(key => grant.Key == key, stays, grant.CustomerKey, customers))
                .ToList()
        )
            _grants.Delete(grant);
        var people = Keys(call, CustomerKinds.People);
        foreach (
            var identity in _workspace
                .Identities.All.Where(identity => IsMeant(identity.HasKey, people, identity.CustomerKey, customers))
                .ToList()
        )
            _identities.Delete(identity);
        var places = Keys(call, CustomerKinds.Places);
        foreach (
            var space in _workspace
                .Spaces.All.Where(space => IsMeant(key => space.Key == key, places, space.CustomerKey, customers))
                .ToList()
        )
            _spaces.Delete(space);
    }

    private static List<string> Keys(OperationCall call, IReadOnlyList<CustomerKind> kinds) =>
        [.. kinds.SelectMany(kind => call.Strings(kind.KeyMember + "s") ?? [])];

    private static bool IsMeant(
        Func<string, bool> hasKey,
        IReadOnlyList<string> keys,
        string? customerKey,
        IReadOnlyList<string> customers
    ) => keys.Any(hasKey) || (customerKey is not null && customers.Contains(customerKey));

    private static IEnumerable<(JsonObject Item, string Key)> Items(
        JsonObject data,
        IReadOnlyList<CustomerKind> kinds
    ) =>
        kinds.SelectMany(kind =>
            (data[kind.Member] as JsonArray ?? []).Select(item => (item!.AsObject(), Text(item, kind.KeyMember)!))
        );

    private void SetPlace(JsonObject item, string key, string customerKey)
    {
        var details = (item["customer_data"] as JsonObject)?.DeepClone().AsObject();
        if (_spaces.FindByKey(key) is { } present)
        {
            present.Name = Text(item, "name")!;
            present.CustomerData = details ?? present.CustomerData;
            return;
        }
        var space = _spaces.Add(Text(item, "name")!, key, customerKey, details);
        _workspace.Events.Note(space, "created", _workspace);
    }

    private void SetPerson(JsonObject item, string key, string customerKey)
    {
        var (name, email, phone) = (Text(item, "name"), Text(item, "email_address"), Text(item, "phone_number"));
        if (_identities.FindByKey(key) is not { } present)
        {
            _identities.Add(key, name, email, phone, customerKey);
            return;
        }
        present.FullName = name;
        present.EmailAddress = email ?? present.EmailAddress;
        present.PhoneNumber = phone ?? present.PhoneNumber;
    }

    private void SetStay(JsonObject item, string key, string customerKey)
    {
        var startsAt = OperationCall.ReadTime(item["starts_at"]);
        var endsAt = OperationCall.ReadTime(item["ends_at"]);
        var spaceIds = PlaceKeys(item).Select(place => _spaces.FindByKey(place)!.Id).Distinct().ToList();
        if (_workspace.AccessGrants.All.FirstOrDefault(grant => grant.Key == key) is { } present)
        {
            present.Name = Text(item, "name") ?? present.Name;
            present.SpaceIds.Clear();
            present.SpaceIds.AddRange(spaceIds);
            _grants.SetTimes(present, startsAt ?? present.StartsAt, endsAt ?? present.EndsAt);
            _grants.Reconcile(present);
            return;
        }
        var grant = _workspace.AccessGrants.Add(
            new AccessGrantEntity(_workspace)
            {
                Identity = _identities.FindByKey(PersonKey(item)!)!,
                Key = key,
                Name = Text(item, "name"),
                ReservationKey = Text(item, "reservation_key"),
                CustomerKey = customerKey,
                StartsAt = startsAt ?? _workspace.Now,
                EndsAt = endsAt,
                EntranceIds = [],
                SpaceIds = spaceIds,
                DeviceIds = [],
            }
        );
        grant.Requested.Add(
            new RequestedMethod
            {
                Mode = AccessMethods.Code,
                CreatedAt = _workspace.Now,
                Code = Text(item, "preferred_code"),
            }
        );
        _workspace.Events.Note(grant, "created");
        _grants.Reconcile(grant);
    }

    private void CheckPeople(JsonObject data)
    {
        foreach (var (item, key) in Items(data, CustomerKinds.People))
        {
            var (email, phone) = (Text(item, "email_address"), Text(item, "phone_number"));
            var other = _workspace.Identities.All.FirstOrDefault(identity =>
                !identity.HasKey(key)
                && (
                    (email is not null && Selection.Matches(email, identity.EmailAddress))
                    || (phone is not null && phone == identity.PhoneNumber)
                )
            );
            if (other is not null)
                throw ApiError.Invalid(
                    "",
                    "a person's e-mail address or phone number is that of another user identity"
                );
        }
    }

    private void CheckStays(JsonObject data)
    {
        var people = Items(data, CustomerKinds.People).Select(person => person.Key).ToHashSet();
        var places = Items(data, CustomerKinds.Places).Select(place => place.Key).ToHashSet();
        foreach (var (item, key) in Items(data, CustomerKinds.Stays))
        {
            var isNew = _workspace.AccessGrants.All.All(grant => grant.Key != key);
            var person = PersonKey(item);
            if (isNew && (person is null || !(people.Contains(person) || _identities.FindByKey(person) is not null)))
                throw ApiError.ReferenceNotFound("user_identity", "A stay");
            if (PlaceKeys(item).Any(place => !places.Contains(place) && _spaces.FindByKey(place) is null))
                throw ApiError.ReferenceNotFound("space", "A stay");
            var startsAt = OperationCall.ReadTime(item["starts_at"]);
            if (OperationCall.ReadTime(item["ends_at"]) <= (startsAt ?? _workspace.Now))
                throw ApiError.Invalid("", "a stay must end after it starts");
        }
    }

    private static string? PersonKey(JsonObject stay) =>
        CustomerKinds.People.Select(kind => Text(stay, kind.KeyMember)).FirstOrDefault(key => key is not null);

    private static IEnumerable<string> PlaceKeys(JsonObject stay) =>
        CustomerKinds
            .Places.Select(kind => stay[kind.KeyMember + "s"] as JsonArray)
            .SelectMany(keys => keys ?? [])
            .Select(key => key!.GetValue<string>());

    private static string? Text(JsonNode item, string member) => item[member]?.GetValue<string>();
}
