using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>The handlers of the tests.</summary>
public sealed partial class HandlerTests
{
    private sealed class AsyncOnly : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Requests++;
            return Task.FromResult(new HttpResponseMessage());
        }
    }

    private sealed class Passing : DelegatingHandler;

    private sealed class Counting : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => base.SendAsync(request, cancellationToken);
    }

    private class Both : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            base.Send(request, cancellationToken);
    }

    private sealed class Derived : Both
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => base.SendAsync(request, cancellationToken);
    }

    /// <summary>Asks a vault that fails.</summary>
    private sealed class Authorizing : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new KeyNotFoundException(Secret);

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            await Vault.ReadAsync();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Asks a server that is not there.</summary>
    private sealed class AskingOver(bool wraps) : DelegatingHandler
    {
        private static readonly Uri Nowhere = new("http://127.0.0.1:1");

        private readonly HttpClient _client = new();

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                using var ask = new HttpRequestMessage(HttpMethod.Get, Nowhere);
                using var answer = _client.Send(ask, cancellationToken);
            }
            catch (HttpRequestException failure) when (wraps)
            {
                throw new InvalidOperationException(Secret, failure);
            }

            return base.Send(request, cancellationToken);
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            try
            {
                using var answer = await _client.GetAsync(Nowhere, cancellationToken);
            }
            catch (HttpRequestException failure) when (wraps)
            {
                throw new InvalidOperationException(Secret, failure);
            }

            return await base.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            _client.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Awaiting : Both
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => await base.SendAsync(request, cancellationToken);
    }

    private static class Vault
    {
        public static async Task ReadAsync()
        {
            await Task.Yield();
            throw new KeyNotFoundException(Secret);
        }
    }

    private sealed class Inspecting : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            base.Send(request, cancellationToken).Dispose();
            throw new FormatException(Secret);
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            throw new FormatException(Secret);
        }
    }

    private sealed class Wrapping : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new AggregateException(new HttpRequestException(Secret));

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => throw new AggregateException(new HttpRequestException(Secret));
    }
}
