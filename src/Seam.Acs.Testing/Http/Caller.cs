namespace Seam.Acs.Testing;

/// <summary>How somebody made himself known.</summary>
internal enum CallerKind
{
    /// <summary>By a key of one workspace.</summary>
    ApiKey,

    /// <summary>By a personal access token and the ID of a workspace.</summary>
    PersonalAccessToken,

    /// <summary>By a personal access token without a workspace.</summary>
    PersonalAccessTokenAlone,

    /// <summary>By the token of a client session.</summary>
    ClientSession,

    /// <summary>By a publishable key, which only opens client sessions.</summary>
    PublishableKey,
}

/// <summary>Who calls, and in which workspace.</summary>
/// <param name="Kind">How they made themselves known.</param>
/// <param name="Host">The workspace; the first one where none is named.</param>
/// <param name="Scope">What they may see; null: everything in the workspace.</param>
internal sealed record Caller(CallerKind Kind, WorkspaceHost Host, SessionScope? Scope = null);
