namespace Seam.Acs;

// Times as text, as Seam's own examples write them.
public partial class CredentialsAcs
{
    /// <inheritdoc cref="CreateAsync(AcsCredentialAccessMethod, string, string?, string?, string?, string?, IEnumerable{string}?, string?, bool?, SeamRequestOptions?, CancellationToken)"/>
    public AcsCredential Create(
        AcsCredentialAccessMethod accessMethod,
        string startsAt,
        string? endsAt = null,
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        IEnumerable<string>? allowedAcsEntranceIds = null,
        string? code = null,
        bool? isMultiPhoneSyncCredential = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        Create(
            accessMethod,
            acsUserId: acsUserId,
            userIdentityId: userIdentityId,
            acsSystemId: acsSystemId,
            allowedAcsEntranceIds: allowedAcsEntranceIds,
            code: code,
            startsAt: SeamTime.Parse(startsAt, nameof(startsAt)),
            endsAt: endsAt is null ? null : SeamTime.Parse(endsAt, nameof(endsAt)),
            isMultiPhoneSyncCredential: isMultiPhoneSyncCredential,
            options: options,
            cancellationToken: cancellationToken
        );

    /// <summary>Makes a credential, with its times given as text.</summary>
    /// <remarks><c>POST /acs/credentials/create</c> of the API; never sent again where it may have taken effect.</remarks>
    /// <param name="accessMethod">How the credential opens doors.</param>
    /// <param name="startsAt">The moment from which the credential works: ISO 8601, UTC where it names no offset.</param>
    /// <param name="endsAt">The moment from which it no longer works, in the same form; <c>null</c> for no end.</param>
    /// <param name="acsUserId">The user who gets the credential. A UUID.</param>
    /// <param name="userIdentityId">The identity that gets it, together with <paramref name="acsSystemId"/>. A UUID.</param>
    /// <param name="acsSystemId">The access system in which the identity gets it. A UUID.</param>
    /// <param name="allowedAcsEntranceIds">The entrances that the credential opens. For a PIN of Latch, exactly one.</param>
    /// <param name="code">The PIN, digits only, where the system lets you choose it. Latch does not.</param>
    /// <param name="isMultiPhoneSyncCredential">Whether a mobile key is to be on all phones of its user.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <returns>The credential. Its code may still be <c>null</c> until the provider has made it.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<AcsCredential> CreateAsync(
        AcsCredentialAccessMethod accessMethod,
        string startsAt,
        string? endsAt = null,
        string? acsUserId = null,
        string? userIdentityId = null,
        string? acsSystemId = null,
        IEnumerable<string>? allowedAcsEntranceIds = null,
        string? code = null,
        bool? isMultiPhoneSyncCredential = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreateAsync(
            accessMethod,
            acsUserId: acsUserId,
            userIdentityId: userIdentityId,
            acsSystemId: acsSystemId,
            allowedAcsEntranceIds: allowedAcsEntranceIds,
            code: code,
            startsAt: SeamTime.Parse(startsAt, nameof(startsAt)),
            endsAt: endsAt is null ? null : SeamTime.Parse(endsAt, nameof(endsAt)),
            isMultiPhoneSyncCredential: isMultiPhoneSyncCredential,
            options: options,
            cancellationToken: cancellationToken
        );
}
