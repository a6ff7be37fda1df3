// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>In a sandbox, decides how the next use of a card encoder ends.</summary>
/// <remarks><c>/acs/encoders/simulate</c> of the API. Safe for any number of threads.</remarks>
public partial class SimulateEncodersAcs : SeamResource
{
    private static readonly SeamOperation NextCredentialEncodeWillFailOperation = SeamOperation.ReturnsNothing(
        "/acs/encoders/simulate/next_credential_encode_will_fail",
        HttpMethod.Post,
        RetryClass.Action
    );

    private static readonly SeamOperation NextCredentialEncodeWillSucceedOperation = SeamOperation.ReturnsNothing(
        "/acs/encoders/simulate/next_credential_encode_will_succeed",
        HttpMethod.Post,
        RetryClass.Action
    );

    private static readonly SeamOperation NextCredentialScanWillFailOperation = SeamOperation.ReturnsNothing(
        "/acs/encoders/simulate/next_credential_scan_will_fail",
        HttpMethod.Post,
        RetryClass.Action
    );

    private static readonly SeamOperation NextCredentialScanWillSucceedOperation = SeamOperation.ReturnsNothing(
        "/acs/encoders/simulate/next_credential_scan_will_succeed",
        HttpMethod.Post,
        RetryClass.Action
    );

    /// <summary>Makes a resource for a substitute that overrides its methods.</summary>
    protected SimulateEncodersAcs() { }

    internal SimulateEncodersAcs(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes the next attempt to write a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_fail</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialEncodeWillFailAsync(
        SimulateAcsEncoderNextCredentialEncodeWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialEncodeWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to write a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_fail</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialEncodeWillFail(
        SimulateAcsEncoderNextCredentialEncodeWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialEncodeWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to write a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_fail</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing fails. A UUID.</param>
    /// <param name="acsCredentialId">The credential whose writing fails. Left out, any. A UUID.</param>
    /// <param name="errorCode">How it fails.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialEncodeWillFailAsync(
        string acsEncoderId,
        string? acsCredentialId = null,
        SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillFailAsync(
            new SimulateAcsEncoderNextCredentialEncodeWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to write a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_fail</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing fails. A UUID.</param>
    /// <param name="acsCredentialId">The credential whose writing fails. Left out, any. A UUID.</param>
    /// <param name="errorCode">How it fails.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialEncodeWillFail(
        string acsEncoderId,
        string? acsCredentialId = null,
        SimulateAcsEncoderNextCredentialEncodeWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillFail(
            new SimulateAcsEncoderNextCredentialEncodeWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialId = acsCredentialId,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to write a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialEncodeWillSucceedAsync(
        SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialEncodeWillSucceedOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to write a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialEncodeWillSucceed(
        SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialEncodeWillSucceedOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to write a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing succeeds. A UUID.</param>
    /// <param name="scenario">What it finds.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialEncodeWillSucceedAsync(
        string acsEncoderId,
        SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillSucceedAsync(
            new SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to write a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_encode_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next writing succeeds. A UUID.</param>
    /// <param name="scenario">What it finds.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialEncodeWillSucceed(
        string acsEncoderId,
        SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialEncodeWillSucceed(
            new SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to read a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_fail</c> of the API;
    /// never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialScanWillFailAsync(
        SimulateAcsEncoderNextCredentialScanWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialScanWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_fail</c> of the API;
    /// never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialScanWillFail(
        SimulateAcsEncoderNextCredentialScanWillFailRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialScanWillFailOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_fail</c> of the API;
    /// never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading fails. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam has for the card. Left out, any. A UUID.</param>
    /// <param name="errorCode">How the reading fails.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialScanWillFailAsync(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillFailAsync(
            new SimulateAcsEncoderNextCredentialScanWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to read a card fail.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_fail</c> of the API;
    /// never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading fails. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam has for the card. Left out, any. A UUID.</param>
    /// <param name="errorCode">How the reading fails.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialScanWillFail(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillFailErrorCode? errorCode = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillFail(
            new SimulateAcsEncoderNextCredentialScanWillFailRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                ErrorCode = errorCode,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to read a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialScanWillSucceedAsync(
        SimulateAcsEncoderNextCredentialScanWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(NextCredentialScanWillSucceedOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="request">The parameters.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialScanWillSucceed(
        SimulateAcsEncoderNextCredentialScanWillSucceedRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(NextCredentialScanWillSucceedOperation, request, options, cancellationToken);

    /// <summary>Makes the next attempt to read a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading succeeds. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam is to have for the card. A UUID.</param>
    /// <param name="scenario">What the reading finds.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual Task NextCredentialScanWillSucceedAsync(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillSucceedAsync(
            new SimulateAcsEncoderNextCredentialScanWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );

    /// <summary>Makes the next attempt to read a card succeed.</summary>
    /// <remarks>
    /// Works in sandbox workspaces only. <c>POST /acs/encoders/simulate/next_credential_scan_will_succeed</c> of the
    /// API; never sent again where it may have taken effect.
    /// </remarks>
    /// <param name="acsEncoderId">The encoder whose next reading succeeds. A UUID.</param>
    /// <param name="acsCredentialIdOnSeam">The credential that Seam is to have for the card. A UUID.</param>
    /// <param name="scenario">What the reading finds.</param>
    /// <param name="options">What is to be different for this call; <c>null</c> for the client's own options.</param>
    /// <param name="cancellationToken">Cancels the call, also while it waits to try again.</param>
    /// <exception cref="ArgumentException">A parameter is missing or can't be right; nothing was sent.</exception>
    /// <exception cref="SeamException">The API refused the call, or no answer could be had from it.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public virtual void NextCredentialScanWillSucceed(
        string acsEncoderId,
        string? acsCredentialIdOnSeam = null,
        SimulateAcsEncoderNextCredentialScanWillSucceedScenario? scenario = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        NextCredentialScanWillSucceed(
            new SimulateAcsEncoderNextCredentialScanWillSucceedRequest
            {
                AcsEncoderId = acsEncoderId,
                AcsCredentialIdOnSeam = acsCredentialIdOnSeam,
                Scenario = scenario,
            },
            options,
            cancellationToken
        );
}
