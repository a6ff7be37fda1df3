namespace Seam.Acs.Tests;

/// <summary>An operation that is called while things go wrong, and what a server answers when they don't.</summary>
/// <param name="Class">What repeating it would do.</param>
/// <param name="Method">The method that is called.</param>
/// <param name="Path">The operation's path.</param>
/// <param name="Key">The member of the answer that holds the value.</param>
/// <param name="IdMember">The member of the value that holds its ID.</param>
/// <param name="Value">The value, as JSON.</param>
/// <param name="SendAsync">Calls it asynchronously.</param>
/// <param name="Send">Calls it synchronously.</param>
internal sealed record FaultCall(
    RetryClass Class,
    string Method,
    string Path,
    string Key,
    string IdMember,
    string Value,
    Func<FaultScene, Task<object?>> SendAsync,
    Func<FaultScene, object?> Send
)
{
    /// <summary>A value that every call sends, and that no exception may show.</summary>
    public const string Secret = "48151623";

    public static readonly FaultCall Read = new(
        RetryClass.Read,
        "UsersAcs.Get",
        "/acs/users/get",
        "acs_user",
        "acs_user_id",
        """{"acs_user_id":"u1","display_name":"Ada"}""",
        async scene => await scene.Client.UsersAcs.GetAsync(acsUserId: scene.Id, cancellationToken: scene.Token),
        scene => scene.Client.UsersAcs.Get(acsUserId: scene.Id, cancellationToken: scene.Token)
    );

    public static readonly FaultCall Idempotent = new(
        RetryClass.Idempotent,
        "Spaces.Update",
        "/spaces/update",
        "space",
        "space_id",
        """{"name":"Lobby","space_id":"s1"}""",
        async scene =>
            await scene.Client.Spaces.UpdateAsync(
                new SpaceUpdateRequest { SpaceId = "s1", Name = scene.Id },
                cancellationToken: scene.Token
            ),
        scene =>
            scene.Client.Spaces.Update(
                new SpaceUpdateRequest { SpaceId = "s1", Name = scene.Id },
                cancellationToken: scene.Token
            )
    );

    public static readonly FaultCall Create = new(
        RetryClass.Create,
        "CredentialsAcs.Create",
        "/acs/credentials/create",
        "acs_credential",
        "acs_credential_id",
        """{"access_method":"code","acs_credential_id":"c1"}""",
        async scene =>
            await scene.Client.CredentialsAcs.CreateAsync(
                new AcsCredentialCreateRequest { AccessMethod = "code", AcsUserId = scene.Id },
                cancellationToken: scene.Token
            ),
        scene =>
            scene.Client.CredentialsAcs.Create(
                new AcsCredentialCreateRequest { AccessMethod = "code", AcsUserId = scene.Id },
                cancellationToken: scene.Token
            )
    );

    public static readonly FaultCall Action = new(
        RetryClass.Action,
        "EntrancesAcs.Unlock",
        "/acs/entrances/unlock",
        "action_attempt",
        "action_attempt_id",
        """{"action_attempt_id":"a1","action_type":"UNLOCK_DOOR","status":"success"}""",
        async scene => await scene.Client.EntrancesAcs.UnlockAsync(scene.Id, "e1", cancellationToken: scene.Token),
        scene => scene.Client.EntrancesAcs.Unlock(scene.Id, "e1", cancellationToken: scene.Token)
    );

    /// <summary>A list that reads on by itself, whose caller cancels at the first item.</summary>
    public static readonly FaultCall Pages = new(
        RetryClass.Read,
        "UsersAcs.ListAll",
        "/acs/users/list",
        "acs_users",
        "acs_user_id",
        """[{"acs_user_id":"u1"}]""",
        async scene =>
        {
            await foreach (var _ in scene.Client.UsersAcs.ListAllAsync(cancellationToken: scene.Token))
                await scene.CancelAsync();
            return null;
        },
        scene =>
        {
            foreach (var _ in scene.Client.UsersAcs.ListAll(cancellationToken: scene.Token))
                scene.Cancel();
            return null;
        }
    );

    /// <summary>The time at which each call starts.</summary>
    public static readonly DateTimeOffset Start = new TestTime().GetUtcNow();

    public static readonly FaultCall KeyedCreate = new(
        RetryClass.Create,
        "Spaces.Create",
        "/spaces/create",
        "space",
        "space_id",
        KeyedValue(TimeSpan.Zero),
        async scene =>
            await scene.Client.Spaces.CreateAsync(
                new SpaceCreateRequest { Name = "Lobby", SpaceKey = scene.Id },
                cancellationToken: scene.Token
            ),
        scene =>
            scene.Client.Spaces.Create(
                new SpaceCreateRequest { Name = "Lobby", SpaceKey = scene.Id },
                cancellationToken: scene.Token
            )
    )
    {
        LookPath = "/spaces/get",
    };

    public static readonly IReadOnlyList<FaultCall> All = [Read, Idempotent, Create, Action];

    /// <summary>The path of the requests that look after the call.</summary>
    public string LookPath { get; init; } = "/action_attempts/get";

    /// <summary>The value of a create with a key, which was created so long after the start of the call.</summary>
    public static string KeyedValue(TimeSpan created) =>
        $$"""{"created_at":"{{Start + created:yyyy-MM-dd'T'HH:mm:ss'Z'}}","name":"Lobby","space_id":"s1"}""";

    /// <summary>The whole answer with a value.</summary>
    public string Body(string value) => $$"""{"{{Key}}":{{value}},"ok":true}""";

    /// <summary>The value with further members.</summary>
    public string With(string members) => $"{Value[..^1]},{members}}}";

    /// <summary>A value with nothing but an ID, which is this JSON.</summary>
    public string IdAs(string json) => $"{{\"{IdMember}\":{json}}}";

    /// <summary>The value without its ID.</summary>
    public string WithoutId() => Value.Replace(IdMember, "note", StringComparison.Ordinal);
}
