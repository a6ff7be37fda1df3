namespace Seam.Acs.Testing;

/// <summary>The providers that a connect webview offers.</summary>
internal sealed record ProviderChoice(IReadOnlyList<string> Providers, bool IsAny)
{
    public static ProviderChoice Read(OperationCall call)
    {
        var excluded = call.Strings("excluded_providers") ?? [];
        var named = call.Strings("accepted_providers");
        var category = call.Text("provider_category");
        // [P] The categories that hold access systems offer those that are simulated; the others offer nothing.
        var offered =
            named
            ?? (
                category is null or "access_control_systems" or "stable" or "beta" or "internal_beta"
                    ? SystemBrands.Providers
                    : []
            );
        return new ProviderChoice(
            [.. offered.Except(excluded).Distinct()],
            named is null && category is null && excluded.Count == 0
        );
    }
}
