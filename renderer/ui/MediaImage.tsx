/** An image by its hash, fetched from the host once and cached for the life of the page. */
import { useEffect, useState } from 'react';
import type { Host } from '../../shared/host/host.ts';
import { hasSaneSize } from '../../shared/kernel/imageSize.ts';

const urls = new Map<string, Promise<string | undefined>>();

function mediaUrl(host: Host, hash: string): Promise<string | undefined> {
  let url = urls.get(hash);
  if (!url) {
    url = host.call('media.get', { hash }).then(
      // For a file from others only the header is trusted: one that declares huge dimensions is shown as missing.
      (media) =>
        media && hasSaneSize(media.bytes)
          ? URL.createObjectURL(new Blob([media.bytes.slice()], { type: media.type }))
          : undefined,
      () => {
        // The host may be briefly unreachable: the next mount retries.
        urls.delete(hash);
        return undefined;
      },
    );
    urls.set(hash, url);
  }
  return url;
}

export function MediaImage({
  host,
  hash,
  alt,
  className,
}: {
  readonly host: Host;
  readonly hash: string;
  readonly alt: string;
  readonly className?: string;
}) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let current = true;
    void mediaUrl(host, hash).then((u) => {
      if (current) setUrl(u);
    });
    return () => {
      current = false;
    };
  }, [host, hash]);
  return url ? (
    <img src={url} alt={alt} className={className ?? 'media'} draggable={false} />
  ) : (
    <span className="media-missing" role="img" aria-label={alt} />
  );
}
