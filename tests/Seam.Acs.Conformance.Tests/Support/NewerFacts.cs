using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>Everything that the facts have and the peers, which npm serves in older versions only, can't know.</summary>
internal static class NewerFacts
{
    private const string Status = "The API added a sentence for display.";
    private const string Merge = "The API added merges of user identities.";
    private const string Akiles = "The API added Akiles as an access system.";

    /// <summary>Operations that neither the document nor the JavaScript client has, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Operations { get; } =
        new Dictionary<string, string> { ["/user_identities/merge"] = Merge };

    /// <summary>The operations that the peers know.</summary>
    public static IEnumerable<string> KnownOperations => ResponseCheck.Operations.Keys.Except(Operations.Keys).Order();

    /// <summary>What responses have and the document has not.</summary>
    public static IReadOnlyList<NewerFact> InResponses { get; } =
    [
        NewerFact.Member("access_grant", "display_status", Status),
        NewerFact.Member("access_method", "display_status", Status),
        NewerFact.MemberOfList(
            "/access_methods/list",
            "access_methods",
            "pagination",
            "The API returns the list in pages."
        ),
        NewerFact.Member("user_identity", "merged_user_identity_ids", Merge),
        NewerFact.Member("user_identity", "merged_user_identity_keys", Merge),
        NewerFact.Member("acs_credential", "akiles_metadata", Akiles),
        NewerFact.Value("akiles_credential", "kisi_credential", Akiles),
        NewerFact.Value("akiles_organization", "kisi_organization", Akiles),
    ];

    /// <summary>Returns a response without what the document can't know.</summary>
    /// <param name="response">The response.</param>
    /// <param name="kept">What stays nevertheless; null for nothing.</param>
    public static JsonNode Remove(JsonNode response, NewerFact? kept = null)
    {
        var known = response.DeepClone();
        foreach (var fact in InResponses.Where(fact => fact != kept))
            fact.RemoveFrom(known);
        return known;
    }
}
